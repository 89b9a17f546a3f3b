/** A way to answer, as a visitor sees it. */
export interface ObservedAnswer {
  readonly text: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** As `getComputedStyle` writes it: `rgb(0, 0, 0)`. */
  readonly color: string;
  readonly background: string;
  readonly isInView: boolean;
  /** How often a visitor presses Tab from the start of the banner; absent if it is never reached. */
  readonly tabs?: number | undefined;
}

export interface ObservedBanner {
  /** `consent-elements`, the name that autoconsent gives to another manager, or `unknown`. */
  readonly manager: string;
  readonly page: string;
  readonly accept?: ObservedAnswer | undefined;
  readonly reject?: ObservedAnswer | undefined;
  /** The file name of the picture, relative to the report; absent without pictures. */
  readonly picture?: string | undefined;
}
