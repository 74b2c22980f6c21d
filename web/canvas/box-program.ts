import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { boxFragmentShader, boxVertexShader } from "./box-shaders.ts";
import type { BoxAttributes, PieceAttributes } from "./graph.ts";

const uniforms = ["u_matrix", "u_size", "u_pixelRatio"] as const;
type Uniform = (typeof uniforms)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Draws one box: rounded, bordered, doubled where it stands for many, with a broken border where it is not there yet. */
export class BoxProgram extends NodeProgram<Uniform, BoxAttributes, PieceAttributes> {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: boxVertexShader,
      FRAGMENT_SHADER_SOURCE: boxFragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_place", size: 4, type: FLOAT },
        { name: "a_look", size: 4, type: FLOAT },
        { name: "a_fill", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_border", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & BoxAttributes): void {
    const { array } = this;
    array.set([data.x, data.y, data.halfWidth, data.halfHeight], start);
    array.set([data.radius, data.borderWidth, data.many ? 1 : 0, data.broken ? 1 : 0], start + 4);
    array[start + 8] = floatColor(data.color);
    array[start + 9] = floatColor(data.border);
    array[start + 10] = id;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const { width, height, pixelRatio, matrix } = params;
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform2f(uniformLocations.u_size, width * pixelRatio, height * pixelRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
  }
}
