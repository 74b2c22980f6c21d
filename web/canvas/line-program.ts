import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { BoxAttributes, PieceAttributes } from "./graph.ts";
import { lineFragmentShader, lineVertexShader } from "./line-shaders.ts";

const uniforms = ["u_matrix", "u_size", "u_pixelRatio", "u_head"] as const;
type Uniform = (typeof uniforms)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const steps = 22;

/** Points along a piece, left and right of it in turn, for a strip of triangles. */
const strip = (): number[][] =>
  Array.from({ length: (steps + 1) * 2 }, (_, i) => [Math.floor(i / 2) / steps, i % 2 === 0 ? -1 : 1]);

/** Length of an arrowhead in CSS pixels at the scale of the picture. */
export const headLength = (scale: number): number => 9 * Math.min(1.35, Math.max(0.55, scale ** 0.5));

/** Draws one cubic piece of a line: solid, dotted or dashed, struck through, with arrowheads. */
export class LineProgram extends EdgeProgram<Uniform, BoxAttributes, PieceAttributes> {
  getDefinition() {
    return {
      VERTICES: (steps + 1) * 2,
      VERTEX_SHADER_SOURCE: lineVertexShader,
      FRAGMENT_SHADER_SOURCE: lineFragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_first", size: 4, type: FLOAT },
        { name: "a_last", size: 4, type: FLOAT },
        { name: "a_style", size: 4, type: FLOAT },
        { name: "a_before", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_step", size: 2, type: FLOAT }],
      CONSTANT_DATA: strip(),
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    _source: NodeDisplayData,
    _target: NodeDisplayData,
    data: EdgeDisplayData & PieceAttributes,
  ): void {
    const { array } = this;
    array.set(data.piece, start);
    array.set([data.thickness, data.stroke, data.heads, data.struck ? 1 : 0, data.before], start + 8);
    array[start + 13] = floatColor(data.color);
    array[start + 14] = id;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const { width, height, pixelRatio, matrix } = params;
    const scale = this.renderer.getGraphToViewportRatio();
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform2f(uniformLocations.u_size, width * pixelRatio, height * pixelRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    gl.uniform1f(uniformLocations.u_head, headLength(scale) * pixelRatio);
  }
}
