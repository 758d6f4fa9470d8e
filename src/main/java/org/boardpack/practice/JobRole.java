package org.boardpack.practice;

import java.util.List;

/**
 * A job role with the staff group it belongs to.
 *
 * @param group index into the catalogue's groups
 * @param resident a doctor in training, who rotates and is outside turnover scope
 * @param bands pay bands upwards; a repeated one is likelier
 */
record JobRole(int group, String name, String occupationCode, boolean resident, List<String> bands) {}
