export type Calendar = 'gregorian' | 'solar-hijri' | 'lunar-hijri' | 'buddhist';

/** A day, month or year, as a range of days. */
export interface DateSpan {
  readonly start: string;
  readonly end: string;
  readonly precision: 'day' | 'month' | 'year';
}
