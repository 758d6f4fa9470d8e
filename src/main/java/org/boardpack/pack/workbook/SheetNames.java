package org.boardpack.pack.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;

/** Excel's rules for the names on the tabs: at most 31 characters, none of {@code \ / ? * [ ] :}, and no two alike. */
final class SheetNames {

    private static final String KEY_END = ".sheet";

    private SheetNames() {}

    static void check(String file, Wording wording) {
        Map<String, String> taken = new HashMap<>();
        for (String key : wording.keys()) {
            if (!key.endsWith(KEY_END)) {
                continue;
            }
            String name = wording.text(key);
            if (!name.equals(WorkbookUtil.createSafeSheetName(name))) {
                throw new WordingException("[" + file + "] \"" + key + "\": Excel does not take \"" + name
                        + "\" as the name of a sheet; use at most 31 characters and none of \\ / ? * [ ] :");
            }
            String other = taken.put(name.toLowerCase(Locale.ROOT), key);
            if (other != null) {
                throw new WordingException("[" + file + "] \"" + key + "\" and \"" + other
                        + "\" give two sheets the name \"" + name + "\"; every sheet needs its own");
            }
        }
    }
}
