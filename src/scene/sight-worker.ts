import { BufferAttribute, BufferGeometry } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { TREE_OPTIONS, type TreeShape } from './tree-options.ts';

// Grows search trees where nothing waits for them: answers each shape with its tree, in the order they come.
addEventListener('message', ({ data: { position, index } }: MessageEvent<TreeShape>) => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  const tree = MeshBVH.serialize(new MeshBVH(geometry, TREE_OPTIONS), { cloneBuffers: false });
  // the geometry of the page has its index itself
  postMessage({ ...tree, index: null });
});
