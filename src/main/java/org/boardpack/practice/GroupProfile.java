package org.boardpack.practice;

import java.util.List;

/**
 * How a staff group behaves in the practice workforce.
 *
 * @param share of all people, 0 to 1
 * @param leavingPerMonth chance of an assignment ending in a month
 * @param sickness times the general chance of falling ill
 * @param payPence pay bill of one FTE in a month
 * @param agencyShare of that pay bill
 * @param becomes groups that people move on to
 * @param roles indexes into the catalogue's roles
 */
record GroupProfile(
        String name,
        double share,
        double leavingPerMonth,
        double sickness,
        long payPence,
        double agencyShare,
        List<Integer> becomes,
        Odds<Integer> roles) {}
