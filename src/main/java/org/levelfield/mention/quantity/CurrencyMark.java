package org.levelfield.mention.quantity;

import java.util.Currency;

/**
 * A sign, code or name of a currency in the text.
 *
 * @param currency what it stands for
 * @param to one past its last token
 * @param bareDollar whether it is a dollar that does not say whose
 */
record CurrencyMark(Currency currency, int to, boolean bareDollar) {}
