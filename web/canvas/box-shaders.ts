import { glsl } from "./glsl.ts";

/**
 * A rectangle a little larger than the box, its edges on whole pixels so that borders stay crisp. No larger than is
 * needed: seen from afar, thousands of boxes are mostly what lies around them.
 */
export const boxVertexShader = glsl`
attribute vec4 a_id;
attribute vec4 a_fill;
attribute vec4 a_border;
attribute vec4 a_place;
attribute vec4 a_look;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_pixelRatio;
varying vec4 v_fill;
varying vec4 v_border;
varying vec4 v_look;
varying vec2 v_from;
varying vec2 v_half;
void main() {
  float scale = u_matrix[0][0] * u_size.x * 0.5;
  vec2 middle = (u_matrix * vec3(a_place.xy, 1.0)).xy * u_size * 0.5;
  vec2 half_ = a_place.zw * scale;
  vec2 low = floor(middle - half_ + 0.5);
  vec2 high = floor(middle + half_ + 0.5);
  v_half = max((high - low) * 0.5, vec2(1.5 * u_pixelRatio));
  v_from = a_corner * (v_half + (a_look.z > 0.5 ? 5.0 : 1.5) * u_pixelRatio);
  v_look = vec4(a_look.x * scale, a_look.y * u_pixelRatio, a_look.zw);
  gl_Position = vec4(((low + high) * 0.5 + v_from) / (u_size * 0.5), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_fill = a_id;
  #else
  v_fill = a_fill;
  #endif
  v_fill.a *= 255.0 / 254.0;
  v_border = a_border;
}
`;

/** Look: x corner radius, y border width, z 1 for a box that stands for many, w 1 for a broken border. */
export const boxFragmentShader = glsl`
precision highp float;
varying vec4 v_fill;
varying vec4 v_border;
varying vec4 v_look;
varying vec2 v_from;
varying vec2 v_half;
uniform float u_pixelRatio;
float toEdge(vec2 p, vec2 half_, float radius) {
  vec2 q = abs(p) - half_ + radius;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
}
vec4 over(vec4 top, vec4 under) { return top + under * (1.0 - top.a); }
vec4 premultiplied(vec4 color, float cover) { return vec4(color.rgb, 1.0) * color.a * cover; }
vec4 boxAt(vec2 p, float radius) {
  float edge = toEdge(p, v_half, radius);
  float cover = 1.0 - smoothstep(-0.5, 0.5, edge);
  float rim = smoothstep(-v_look.y - 0.5, -v_look.y + 0.5, edge);
  if (v_look.w > 0.5) rim *= step(0.42, fract((p.x + p.y) / (8.0 * u_pixelRatio)));
  vec4 color = mix(premultiplied(v_fill, 1.0), premultiplied(v_border, 1.0), rim);
  return color * cover;
}
void main() {
  float radius = min(v_look.x, min(v_half.x, v_half.y));
  #ifdef PICKING_MODE
  if (toEdge(v_from, v_half, radius) > 0.5) discard;
  gl_FragColor = v_fill;
  #else
  vec4 color = boxAt(v_from, radius);
  if (v_look.z > 0.5) color = over(color, boxAt(v_from - vec2(3.0, 3.0) * u_pixelRatio, radius));
  gl_FragColor = color;
  #endif
}
`;
