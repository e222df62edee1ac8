package org.levelfield.screening.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Six charities of which all can be counted by hand, on 30 June 2026:
 *
 * <table>
 * <tr><th>number<th>income<th>registered
 * <tr><td>1<td>1,000,000<td>2001
 * <tr><td>2<td>400,000<td>2001
 * <tr><td>3<td>1,000,000<td>2025
 * <tr><td>4<td>not known<td>2001
 * <tr><td>5<td>400,000<td>2025
 * <tr><td>6<td>1,000,000<td>not known
 * </table>
 */
public final class SmallRegister {

    private static final String HEAD = "date_of_extract\torganisation_number\tregistered_charity_number\t"
            + "linked_charity_number\tcharity_name\tcharity_type\tcharity_registration_status\tdate_of_registration\t"
            + "latest_acc_fin_period_end_date\tlatest_income\tcharity_is_cio\r\n";

    private SmallRegister() {}

    /** A store of them at a path. */
    public static Path make(Path store) throws IOException, RegisterException {
        Path extract = Files.writeString(
                Files.createDirectories(store.resolveSibling("extract")).resolve("charity.txt"),
                HEAD
                        + row(1, "1000000", "2001-02-03")
                        + row(2, "400000", "2001-02-03")
                        + row(3, "1000000", "2025-02-03")
                        + row(4, "", "2001-02-03")
                        + row(5, "400000", "2025-02-03")
                        + row(6, "1000000", ""));
        try (RegisterStore registers = RegisterStore.open(store)) {
            registers.importFrom(extract, Optional.empty());
        }
        return store;
    }

    private static String row(int number, String income, String registered) {
        return "2026-06-30\t" + number + "\t" + number + "\t0\tOne\tTrust\tRegistered\t" + registered + "\t2025-03-31\t"
                + income + "\tFalse\r\n";
    }
}
