// Which members of Google's services the add-on names, asked of the type checker.
import path from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { ROOT } from './sources.ts';

/** "Range.setValues" of every method of Google that src/ names, in their order. */
export function usedMembers(): string[] {
  const api = new API();
  const config = path.join(ROOT, 'tsconfig.json');
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  if (!project) throw new Error('tsconfig.json is no project');
  const { program, checker } = project;
  const used = new Set<string>();
  const walk = (node: Node): void => {
    if (node.kind === SyntaxKind.PropertyAccessExpression) {
      const { name } = node as Node & { name: Node };
      const symbol = checker.getSymbolAtLocation(name);
      for (const handle of symbol?.declarations ?? []) {
        if (!String(handle.path).includes('google-apps-script')) continue;
        const declaration = handle.resolve(project);
        if (declaration?.kind !== SyntaxKind.MethodSignature) continue;
        const owner = declaration.parent as unknown as { name?: { text: string } };
        used.add(`${owner.name?.text}.${symbol?.name}`);
      }
    }
    node.forEachChild((child) => void walk(child));
  };
  for (const file of program.getSourceFileNames()) {
    const source = file.includes('/node_modules/') ? undefined : program.getSourceFile(file);
    if (source) walk(source as Node);
  }
  api.close();
  return [...used].sort();
}
