/** Something to choose: what is stored, what is read, and a second line where it helps. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
}
