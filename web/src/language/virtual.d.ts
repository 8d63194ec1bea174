declare module 'virtual:locale/*' {
  const locale: { readonly strings: Record<string, Record<string, string>>; readonly labels: Record<string, Record<string, string>> };
  export default locale;
}
