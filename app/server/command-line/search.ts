import { defineCommand } from 'citty';
import { rebuildIndex } from '~/commands/search/index-published.server';
import { say, withInstallation } from './settings';

const rebuild = defineCommand({
  meta: { name: 'rebuild', description: 'forget the search index and make it anew from what is public' },
  run: () =>
    withInstallation(async ({ db, clock }) => {
      const subjects = await rebuildIndex(db, clock());
      say(`已重建搜索索引：${subjects} 件 / search index rebuilt: ${subjects} subjects`);
    }),
});

export const search = defineCommand({ meta: { name: 'search', description: 'rebuild' }, subCommands: { rebuild } });
