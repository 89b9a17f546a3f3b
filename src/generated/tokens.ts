// Generated from src/tokens by "npm run generate". Do not edit.

/** A custom property that a page or a theme may set. */
export interface Token {
  /** Its name in CSS: `--consent-color-accent`. */
  readonly name: string;
  /** The type of the Design Tokens format, 2025.10. */
  readonly type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'shadow' | 'duration';
  /** What it colours or measures, in a sentence. */
  readonly description: string;
  /** What it is where nobody sets it. */
  readonly value: string;
  /** The tags of the elements that read it. */
  readonly elements: readonly string[];
  /** What it has to stand out from, and how far (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly contrast: readonly { readonly on: string; readonly min: number }[];
}

/** A step of a scale, for documentation; it is no custom property. */
export interface Step {
  /** Its name in the source: `color.petrol.200`. */
  readonly name: string;
  /** The type of the Design Tokens format, 2025.10. */
  readonly type: string;
  /** Its value in CSS. */
  readonly value: string;
}

/** All tokens that a page or a theme may set. */
export const tokens: readonly Token[] = [
  {
    "name": "--consent-banner-inline-size",
    "type": "dimension",
    "description": "Maximum width of the banner.",
    "value": "64em",
    "elements": [
      "cookie-banner"
    ],
    "contrast": []
  },
  {
    "name": "--consent-banner-margin",
    "type": "dimension",
    "description": "Distance between the banner and the edges of the viewport.",
    "value": "1em",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-banner-z-index",
    "type": "number",
    "description": "Stacking order (z-index) of the banner.",
    "value": "2147483000",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-button-radius",
    "type": "dimension",
    "description": "Corner radius of a button.",
    "value": "var(--consent-radius, .5em)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-button-size",
    "type": "dimension",
    "description": "Minimum height of a button. WCAG 2.2 asks for at least 24px.",
    "value": "2.75em",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-button-weight",
    "type": "fontWeight",
    "description": "Font weight of the label of a button.",
    "value": "var(--consent-weight-strong, 600)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-color-accent",
    "type": "color",
    "description": "Background of the accept and reject buttons and of switches that are on.",
    "value": "light-dark(#0c5563, #8bd2dd)",
    "elements": [
      "cookie-banner",
      "cookie-choices",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 3
      },
      {
        "on": "--consent-color-sunken",
        "min": 3
      }
    ]
  },
  {
    "name": "--consent-color-accent-strong",
    "type": "color",
    "description": "The accent colour of a hovered control.",
    "value": "light-dark(#083f4a, #b9e6ec)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 3
      },
      {
        "on": "--consent-color-sunken",
        "min": 3
      }
    ]
  },
  {
    "name": "--consent-color-backdrop",
    "type": "color",
    "description": "Backdrop of the dialog.",
    "value": "#08141ca6",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-color-control",
    "type": "color",
    "description": "Outline and thumb of a switch that is off. Default: between text and surface.",
    "value": "color-mix(in srgb, var(--consent-color-text, light-dark(#14202a, #eef3f5)) 62%, var(--consent-color-surface, light-dark(#fff, #191f24)))",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 3
      },
      {
        "on": "--consent-color-sunken",
        "min": 3
      }
    ]
  },
  {
    "name": "--consent-color-focus",
    "type": "color",
    "description": "Focus ring. Default: the colour of links.",
    "value": "var(--consent-color-link, var(--consent-color-accent, light-dark(#0c5563, #8bd2dd)))",
    "elements": [
      "cookie-banner",
      "cookie-choices",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 3
      },
      {
        "on": "--consent-color-sunken",
        "min": 3
      }
    ]
  },
  {
    "name": "--consent-color-line",
    "type": "color",
    "description": "Decorative separators.",
    "value": "light-dark(#d8dfe4, #38434b)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-color-link",
    "type": "color",
    "description": "Links, secondary buttons and disclosure summaries. Default: the accent colour.",
    "value": "var(--consent-color-accent, light-dark(#0c5563, #8bd2dd))",
    "elements": [
      "cookie-banner",
      "cookie-choices",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 4.5
      },
      {
        "on": "--consent-color-sunken",
        "min": 4.5
      }
    ]
  },
  {
    "name": "--consent-color-muted",
    "type": "color",
    "description": "Secondary text.",
    "value": "light-dark(#4a5965, #b3c0c8)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 4.5
      },
      {
        "on": "--consent-color-sunken",
        "min": 4.5
      }
    ]
  },
  {
    "name": "--consent-color-on-accent",
    "type": "color",
    "description": "Text and switch thumbs on the accent colour.",
    "value": "light-dark(#fff, #06272e)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": [
      {
        "on": "--consent-color-accent",
        "min": 4.5
      },
      {
        "on": "--consent-color-accent-strong",
        "min": 4.5
      }
    ]
  },
  {
    "name": "--consent-color-sunken",
    "type": "color",
    "description": "Recessed background: lists, the gate and a hovered button.",
    "value": "light-dark(#f4f7f8, #232b31)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-color-surface",
    "type": "color",
    "description": "Background of the banner, the settings and the switches.",
    "value": "light-dark(#fff, #191f24)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-color-text",
    "type": "color",
    "description": "Primary text.",
    "value": "light-dark(#14202a, #eef3f5)",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": [
      {
        "on": "--consent-color-surface",
        "min": 4.5
      },
      {
        "on": "--consent-color-sunken",
        "min": 4.5
      }
    ]
  },
  {
    "name": "--consent-confirmation",
    "type": "duration",
    "description": "How long it is seen that an answer is saved; `0s` for not at all. Screen readers say it in any case.",
    "value": "6s",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-edge",
    "type": "shadow",
    "description": "Accent line along an edge of the boxes, written as an inset shadow such as `inset 0 0.25em 0 navy`. Default: none.",
    "value": "0 0 0 #0000",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-font-family",
    "type": "fontFamily",
    "description": "Font family of all elements. Default: the font of the page.",
    "value": "inherit",
    "elements": [
      "cookie-banner",
      "cookie-choices",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": []
  },
  {
    "name": "--consent-gate-block-size",
    "type": "dimension",
    "description": "Minimum height of the gate if the embed declares no height.",
    "value": "12em",
    "elements": [
      "cookie-gate"
    ],
    "contrast": []
  },
  {
    "name": "--consent-motion",
    "type": "duration",
    "description": "How long the banner, the dialog, switches and lists take to move; `0s` for not at all. Nothing moves with `prefers-reduced-motion`.",
    "value": "160ms",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-radius",
    "type": "dimension",
    "description": "Corner radius of buttons and lists.",
    "value": ".5em",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": []
  },
  {
    "name": "--consent-radius-box",
    "type": "dimension",
    "description": "Corner radius of the banner, the dialog and the gate.",
    "value": "calc(1.75 * var(--consent-radius, .5em))",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-reopen-margin",
    "type": "dimension",
    "description": "Distance between the link back to the settings (`reopen`) and the edges of the viewport.",
    "value": "1em",
    "elements": [
      "cookie-banner"
    ],
    "contrast": []
  },
  {
    "name": "--consent-reopen-z-index",
    "type": "number",
    "description": "Stacking order (z-index) of the link back to the settings (`reopen`).",
    "value": "100",
    "elements": [
      "cookie-banner"
    ],
    "contrast": []
  },
  {
    "name": "--consent-shadow",
    "type": "shadow",
    "description": "Shadow of the banner and the dialog.",
    "value": "0 .5em 1.25em #0f1e281a, 0 1.5em 4em #0f1e2829",
    "elements": [
      "cookie-banner",
      "cookie-settings"
    ],
    "contrast": []
  },
  {
    "name": "--consent-space",
    "type": "dimension",
    "description": "Base unit of all spacing: padding, gaps and margins. A smaller value is denser.",
    "value": "1em",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": []
  },
  {
    "name": "--consent-weight-heading",
    "type": "fontWeight",
    "description": "Font weight of headings.",
    "value": "650",
    "elements": [
      "cookie-banner",
      "cookie-choices",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": []
  },
  {
    "name": "--consent-weight-strong",
    "type": "fontWeight",
    "description": "Font weight of names, labels and emphasized text.",
    "value": "600",
    "elements": [
      "cookie-banner",
      "cookie-gate",
      "cookie-settings",
      "cookie-statement",
      "cookie-table"
    ],
    "contrast": []
  }
];

/** What the tokens are chosen from. */
export const steps: readonly Step[] = [
  {
    "name": "color.clear",
    "type": "color",
    "value": "#0000"
  },
  {
    "name": "color.petrol.200",
    "type": "color",
    "value": "#b9e6ec"
  },
  {
    "name": "color.petrol.300",
    "type": "color",
    "value": "#8bd2dd"
  },
  {
    "name": "color.petrol.700",
    "type": "color",
    "value": "#0c5563"
  },
  {
    "name": "color.petrol.800",
    "type": "color",
    "value": "#083f4a"
  },
  {
    "name": "color.petrol.950",
    "type": "color",
    "value": "#06272e"
  },
  {
    "name": "color.shade.far",
    "type": "color",
    "value": "#0f1e2829"
  },
  {
    "name": "color.shade.near",
    "type": "color",
    "value": "#0f1e281a"
  },
  {
    "name": "color.slate.25",
    "type": "color",
    "value": "#f4f7f8"
  },
  {
    "name": "color.slate.50",
    "type": "color",
    "value": "#eef3f5"
  },
  {
    "name": "color.slate.200",
    "type": "color",
    "value": "#d8dfe4"
  },
  {
    "name": "color.slate.300",
    "type": "color",
    "value": "#b3c0c8"
  },
  {
    "name": "color.slate.400",
    "type": "color",
    "value": "#8b99a4"
  },
  {
    "name": "color.slate.500",
    "type": "color",
    "value": "#667682"
  },
  {
    "name": "color.slate.600",
    "type": "color",
    "value": "#4a5965"
  },
  {
    "name": "color.slate.700",
    "type": "color",
    "value": "#38434b"
  },
  {
    "name": "color.slate.800",
    "type": "color",
    "value": "#232b31"
  },
  {
    "name": "color.slate.850",
    "type": "color",
    "value": "#191f24"
  },
  {
    "name": "color.slate.950",
    "type": "color",
    "value": "#14202a"
  },
  {
    "name": "color.veil",
    "type": "color",
    "value": "#08141ca6"
  },
  {
    "name": "color.white",
    "type": "color",
    "value": "#fff"
  },
  {
    "name": "duration.gentle",
    "type": "duration",
    "value": "160ms"
  },
  {
    "name": "duration.reading",
    "type": "duration",
    "value": "6s"
  },
  {
    "name": "family.code",
    "type": "fontFamily",
    "value": "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace"
  },
  {
    "name": "family.page",
    "type": "fontFamily",
    "value": "inherit"
  },
  {
    "name": "layer.page",
    "type": "number",
    "value": "100"
  },
  {
    "name": "layer.top",
    "type": "number",
    "value": "2147483000"
  },
  {
    "name": "leading.normal",
    "type": "number",
    "value": "1.5"
  },
  {
    "name": "leading.tight",
    "type": "number",
    "value": "1.25"
  },
  {
    "name": "opacity.trace",
    "type": "number",
    "value": ".01"
  },
  {
    "name": "pixel.1",
    "type": "dimension",
    "value": "1px"
  },
  {
    "name": "pixel.2",
    "type": "dimension",
    "value": "2px"
  },
  {
    "name": "pixel.3",
    "type": "dimension",
    "value": "3px"
  },
  {
    "name": "pixel.12",
    "type": "dimension",
    "value": "12px"
  },
  {
    "name": "pixel.14",
    "type": "dimension",
    "value": "14px"
  },
  {
    "name": "pixel.20",
    "type": "dimension",
    "value": "20px"
  },
  {
    "name": "pixel.24",
    "type": "dimension",
    "value": "24px"
  },
  {
    "name": "share.cell",
    "type": "number",
    "value": "16"
  },
  {
    "name": "share.column",
    "type": "number",
    "value": "40"
  },
  {
    "name": "share.half",
    "type": "number",
    "value": "46"
  },
  {
    "name": "share.line",
    "type": "number",
    "value": "18"
  },
  {
    "name": "share.narrow-cell",
    "type": "number",
    "value": "10"
  },
  {
    "name": "share.pair",
    "type": "number",
    "value": "34"
  },
  {
    "name": "share.quiet",
    "type": "number",
    "value": "76"
  },
  {
    "name": "share.round",
    "type": "number",
    "value": "50"
  },
  {
    "name": "share.wide-cell",
    "type": "number",
    "value": "20"
  },
  {
    "name": "size.2",
    "type": "dimension",
    "value": ".125em"
  },
  {
    "name": "size.3",
    "type": "dimension",
    "value": ".1875em"
  },
  {
    "name": "size.4",
    "type": "dimension",
    "value": ".25em"
  },
  {
    "name": "size.6",
    "type": "dimension",
    "value": ".375em"
  },
  {
    "name": "size.7",
    "type": "dimension",
    "value": ".4375em"
  },
  {
    "name": "size.8",
    "type": "dimension",
    "value": ".5em"
  },
  {
    "name": "size.10",
    "type": "dimension",
    "value": ".625em"
  },
  {
    "name": "size.12",
    "type": "dimension",
    "value": ".75em"
  },
  {
    "name": "size.14",
    "type": "dimension",
    "value": ".875em"
  },
  {
    "name": "size.15",
    "type": "dimension",
    "value": ".9375em"
  },
  {
    "name": "size.16",
    "type": "dimension",
    "value": "1em"
  },
  {
    "name": "size.17",
    "type": "dimension",
    "value": "1.0625em"
  },
  {
    "name": "size.18",
    "type": "dimension",
    "value": "1.125em"
  },
  {
    "name": "size.20",
    "type": "dimension",
    "value": "1.25em"
  },
  {
    "name": "size.22",
    "type": "dimension",
    "value": "1.375em"
  },
  {
    "name": "size.24",
    "type": "dimension",
    "value": "1.5em"
  },
  {
    "name": "size.26",
    "type": "dimension",
    "value": "1.625em"
  },
  {
    "name": "size.32",
    "type": "dimension",
    "value": "2em"
  },
  {
    "name": "size.36",
    "type": "dimension",
    "value": "2.25em"
  },
  {
    "name": "size.40",
    "type": "dimension",
    "value": "2.5em"
  },
  {
    "name": "size.44",
    "type": "dimension",
    "value": "2.75em"
  },
  {
    "name": "size.46",
    "type": "dimension",
    "value": "2.875em"
  },
  {
    "name": "size.64",
    "type": "dimension",
    "value": "4em"
  },
  {
    "name": "size.72",
    "type": "dimension",
    "value": "4.5em"
  },
  {
    "name": "size.96",
    "type": "dimension",
    "value": "6em"
  },
  {
    "name": "size.136",
    "type": "dimension",
    "value": "8.5em"
  },
  {
    "name": "size.192",
    "type": "dimension",
    "value": "12em"
  },
  {
    "name": "size.272",
    "type": "dimension",
    "value": "17em"
  },
  {
    "name": "size.288",
    "type": "dimension",
    "value": "18em"
  },
  {
    "name": "size.416",
    "type": "dimension",
    "value": "26em"
  },
  {
    "name": "size.640",
    "type": "dimension",
    "value": "40em"
  },
  {
    "name": "size.672",
    "type": "dimension",
    "value": "42em"
  },
  {
    "name": "size.720",
    "type": "dimension",
    "value": "45em"
  },
  {
    "name": "size.768",
    "type": "dimension",
    "value": "48em"
  },
  {
    "name": "size.1024",
    "type": "dimension",
    "value": "64em"
  },
  {
    "name": "size.back",
    "type": "dimension",
    "value": "-.5em"
  },
  {
    "name": "stroke.icon",
    "type": "number",
    "value": "1.75"
  },
  {
    "name": "tracking.tight",
    "type": "dimension",
    "value": "-.011em"
  },
  {
    "name": "weight.bold",
    "type": "fontWeight",
    "value": "650"
  },
  {
    "name": "weight.normal",
    "type": "fontWeight",
    "value": "400"
  },
  {
    "name": "weight.semibold",
    "type": "fontWeight",
    "value": "600"
  }
];
