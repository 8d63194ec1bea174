declare module 'virtual:locale/*' {
  const locale: {
    readonly strings: Record<string, Record<string, string>>;
    readonly labels: Record<string, Record<string, string>>;
    readonly names: import('./words.ts').Names;
    readonly words: import('./words.ts').Words | null;
  };
  export default locale;
}
