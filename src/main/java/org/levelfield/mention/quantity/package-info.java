/**
 * Reads the quantities of a text: money, percentages, durations, dates, multiples and plain numbers.
 *
 * <p>In comes any text, most often one clause of a tender, and a {@link org.levelfield.mention.quantity.Reading} that
 * says how the document writes dates and whose dollar it means. Out comes a list of {@link
 * org.levelfield.mention.quantity.Quantity}, in order of place, none over another, each with the stretch of the text
 * where it stands and with what the words around it make of it: a floor, a ceiling, or neither. Start reading at
 * {@link org.levelfield.mention.quantity.QuantityReader}. Below lie the steps before: {@link
 * org.levelfield.mention.quantity.token} cuts the text, {@link org.levelfield.mention.quantity.number} reads bare
 * numbers, {@link org.levelfield.mention.quantity.name} tells those that count nothing; none of them knows a quantity.
 *
 * <p>Promised: no text makes a reader fail, and the time grows with the length of the text, whatever it holds.
 * Numbers that are names, such as clause and lot numbers, years, times of day, telephone numbers and codes, are left
 * out. What a quantity means (a turnover, an insurance, a period) is not said here, and no other package of the
 * project is needed.
 */
@NullMarked
package org.levelfield.mention.quantity;

import org.jspecify.annotations.NullMarked;
