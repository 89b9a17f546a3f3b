/** A frame that shows something of another site. */
export interface Embed {
  /** Its service: the id of an entry of the catalogue. */
  readonly service: string;
  /** Address of the frame. */
  readonly src: string;
  /** What the frame may use besides the full screen: the value of its `allow`. Default: nothing. */
  readonly allow?: string | undefined;
  /** Restrictions of the frame: the value of its `sandbox`. Default: none. */
  readonly sandbox?: string;
  /** CSS pixels, or `100%`. */
  readonly width: string;
  /** CSS pixels. Absent if the frame has a ratio. */
  readonly height?: string;
  /** Width to height: `16/9`. */
  readonly ratio?: string;
}

/**
 * Turns the address of a page or a player into a frame; `undefined` if the address is neither.
 *
 * @param parent The host of the page that shows the frame.
 */
export type Builder = (url: URL, parent: string) => Embed | undefined;
