/**
 * A webpack loader that leaves the rules' documentation (`fires`) out of the pane, which doesn't show it: 3 kB of its
 * 150. The command line and the documentation tell it.
 */
module.exports = (source) => source.replace(/^( {2}fires:)\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),$/m, "$1 '',");
