import * as migration_20261124_161809_awal from './20261124_161809_awal';

export const migrations = [
  {
    up: migration_20261124_161809_awal.up,
    down: migration_20261124_161809_awal.down,
    name: '20261124_161809_awal'
  },
];
