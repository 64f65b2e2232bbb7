import * as migration_20261124_161809_awal from './20261124_161809_awal';
import * as migration_20261124_183445_kolom_opsional_tanpa_indeks_unik from './20261124_183445_kolom_opsional_tanpa_indeks_unik';
import * as migration_20261124_214743_portal_halaman from './20261124_214743_portal_halaman';
import * as migration_20261130_163902_simpan_utuh from './20261130_163902_simpan_utuh';

export const migrations = [
  {
    up: migration_20261124_161809_awal.up,
    down: migration_20261124_161809_awal.down,
    name: '20261124_161809_awal',
  },
  {
    up: migration_20261124_183445_kolom_opsional_tanpa_indeks_unik.up,
    down: migration_20261124_183445_kolom_opsional_tanpa_indeks_unik.down,
    name: '20261124_183445_kolom_opsional_tanpa_indeks_unik',
  },
  {
    up: migration_20261124_214743_portal_halaman.up,
    down: migration_20261124_214743_portal_halaman.down,
    name: '20261124_214743_portal_halaman',
  },
  {
    up: migration_20261130_163902_simpan_utuh.up,
    down: migration_20261130_163902_simpan_utuh.down,
    name: '20261130_163902_simpan_utuh'
  },
];
