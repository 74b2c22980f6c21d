import { curve, glsl } from "./glsl.ts";

/** Strokes by number, as the shader knows them. */
export const strokeCode = { solid: 0, dots: 1, dashes: 2 } as const;

/** A ribbon along one cubic piece, wide enough for its stroke, arrowhead or strike; lengths in device pixels. */
export const lineVertexShader = glsl`
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_first;
attribute vec4 a_last;
attribute vec4 a_style;
attribute float a_before;
attribute vec2 a_step;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_pixelRatio;
uniform float u_head;
varying vec4 v_color;
varying vec4 v_style;
varying float v_off;
varying float v_along;
varying float v_before;
varying float v_length;
${curve}
vec2 toPixels(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy * u_size * 0.5; }
void main() {
  vec2 a = toPixels(a_first.xy);
  vec2 b = toPixels(a_first.zw);
  vec2 c = toPixels(a_last.xy);
  vec2 d = toPixels(a_last.zw);
  float t = a_step.x;
  vec2 slope = slopeAt(a, b, c, d, t);
  if (dot(slope, slope) < 0.0001) slope = d - a;
  vec2 normal = normalize(vec2(-slope.y, slope.x) + vec2(0.00001, 0.0));
  float half_ = a_style.x * u_pixelRatio * 0.5;
  if (a_style.z > 0.5) half_ = max(half_, u_head * 0.55);
  if (a_style.w > 0.5) half_ = max(half_, 9.0 * u_pixelRatio);
  #ifdef PICKING_MODE
  half_ = max(half_, 5.0 * u_pixelRatio);
  #endif
  half_ += 1.5;
  v_off = a_step.y * half_;
  v_along = lengthTo(a, b, c, d, t);
  v_length = lengthTo(a, b, c, d, 1.0);
  v_before = a_before * u_matrix[0][0] * u_size.x * 0.5;
  v_style = vec4(a_style.x * u_pixelRatio, a_style.yzw);
  gl_Position = vec4((pointAt(a, b, c, d, t) + normal * v_off) / (u_size * 0.5), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

/** Style: x thickness, y stroke, z heads (1 at the end, 2 at the start, 3 both), w struck. */
export const lineFragmentShader = glsl`
precision highp float;
varying vec4 v_color;
varying vec4 v_style;
varying float v_off;
varying float v_along;
varying float v_before;
varying float v_length;
uniform float u_pixelRatio;
uniform float u_head;
float inside(float distance, float half_) { return 1.0 - smoothstep(half_ - 0.6, half_ + 0.6, distance); }
float headAt(float toTip) {
  if (toTip > u_head || toTip < -1.0) return 0.0;
  return inside(abs(v_off), u_head * 0.42 * max(toTip, 0.0) / u_head);
}
float stroke() {
  float along = v_before + v_along;
  float half_ = v_style.x * 0.5;
  if (v_style.y > 1.5) {
    float period = 9.0 * u_pixelRatio;
    float at = abs(mod(along, period) - period * 0.5);
    return inside(abs(v_off), half_) * inside(at, 2.9 * u_pixelRatio);
  }
  if (v_style.y > 0.5) {
    float period = v_style.x * 2.4 + 1.6 * u_pixelRatio;
    float at = mod(along, period) - period * 0.5;
    return inside(length(vec2(at, v_off)), v_style.x * 0.72);
  }
  return inside(abs(v_off), half_);
}
float strike() {
  vec2 p = vec2(v_along - v_length * 0.5, v_off);
  float across = abs(p.x * 0.86 - p.y * 0.5);
  float within = abs(p.x * 0.5 + p.y * 0.86);
  return inside(across, 1.1 * u_pixelRatio) * inside(within, 8.0 * u_pixelRatio);
}
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = stroke();
  bool atEnd = v_style.z > 0.5 && v_style.z < 1.5 || v_style.z > 2.5;
  bool atStart = v_style.z > 1.5;
  if (atEnd && v_length - v_along < u_head) cover = headAt(v_length - v_along);
  if (atStart && v_along < u_head) cover = headAt(v_along);
  if (v_style.w > 0.5) cover = max(cover, strike());
  float alpha = cover * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;
