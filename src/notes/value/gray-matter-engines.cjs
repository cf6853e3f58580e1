// Stands in for gray-matter's own engines file (see esbuild.config.mjs): no js-yaml, nothing evaluated.
function refuse() {
  throw new Error('Only YAML frontmatter is read.');
}

module.exports = {
  yaml: { parse: refuse, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
};
