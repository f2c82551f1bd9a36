/** A file name for each owner, without what Windows refuses in one (reserved characters, dots at the end), each once. */
export function packNames(packs: readonly { readonly owner: string }[]): string[] {
  const taken = new Set<string>();
  return packs.map(({ owner }) => {
    const plain = owner
      .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
      .replace(/[. ]+$/, '')
      .slice(0, 80);
    let name = `Actions of ${plain}`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `Actions of ${plain} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
