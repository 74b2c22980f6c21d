/** Shader text marker, so that editors colour it. */
export const glsl = String.raw;

/** Cubic Bézier and its slope, and the length of the curve up to t in the unit of its points. */
export const curve = glsl`
vec2 pointAt(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
}
vec2 slopeAt(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return 3.0 * s * s * (b - a) + 6.0 * s * t * (c - b) + 3.0 * t * t * (d - c);
}
float lengthTo(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float sum = 0.0;
  for (int i = 0; i < 10; i++) sum += length(slopeAt(a, b, c, d, (float(i) + 0.5) / 10.0 * t));
  return sum * t / 10.0;
}
`;
