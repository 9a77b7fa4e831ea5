/** Where a chart can be had as a file, and what that file is called. */
export type ChartAddress = { readonly address: string; readonly name: string; readonly of: string };

/** The address of a chart of this page; `of` is what people call it. */
export type FileOf = (chart: string, of: string) => ChartAddress;
