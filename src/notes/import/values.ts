/** Whether a text is an e-mail address, as against names in a company's own directory. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/** Whether a label or the name of a column says that nobody can be spoken to there. */
export const isNoPhone = (label: string): boolean =>
  /fax|pager|beeper|t[eé]l[eé]copi|telex|\bisdn\b|\brnis\b|radiomessagerie|buscapersonas|cercapersone|semafoon/i.test(
    label,
  );
