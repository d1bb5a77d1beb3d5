/** A signed distance field in the body frame, mm: negative inside, about the distance near the surface. */
export interface DistanceField {
  (x: number, y: number, z: number): number;
  /** The same values, to the bit, but cheaper, for points within `radius` of the centre. */
  readonly within?: (x: number, y: number, z: number, radius: number) => DistanceField;
}
