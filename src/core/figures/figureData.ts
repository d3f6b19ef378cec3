/** What a language contributes to reading figures. */
export interface FigureData {
  /** Groups digits: `,` in English, `.` in Dutch. */
  readonly groupSeparators: readonly string[];
  readonly decimalSeparator: string;
}
