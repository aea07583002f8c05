/** Words of the trade: alerts, revisions, notes, end marks. */
export interface TradeWords {
  /** Labels that stand where a dateline would and are none: "breaking", "urgent". */
  readonly alerts: string;
}
