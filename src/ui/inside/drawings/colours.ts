/** Tissue as it is drawn; the same on light and dark paper. */
export const FLESH = {
  bright: '#d98a78',
  belly: '#b65a4b',
  dark: '#8f3d32',
  deepest: '#6d221b',
  tendon: '#ecdfca',
  tendonEdge: '#bfa88d',
  band: '#c0503f',
  amber: '#f2a83b',
  amberEdge: '#9a5a14',
  vessel: '#d0342a',
  vesselPale: '#e9b8aa',
  vesselEdge: '#7c1a14',
  nerve: '#f0d37c',
  nerveEdge: '#a87f1e',
} as const;
