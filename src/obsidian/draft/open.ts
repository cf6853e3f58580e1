import { Notice } from 'obsidian';
import type { Contact } from '../../core/contact';
import type { ReasonName } from '../../core/follow-up';
import type { Rapport } from '../host/rapport';
import { DraftModal } from './modal';
import { notToBeContacted } from './words';

/** Opens the draft window for a contact; with a reason, for that one. */
export function openDraft(
  rapport: Rapport,
  contact: Contact,
  reason: ReasonName | null = null,
): void {
  if (contact.doNotContact) new Notice(notToBeContacted(contact.name));
  else new DraftModal(rapport, contact, reason).open();
}
