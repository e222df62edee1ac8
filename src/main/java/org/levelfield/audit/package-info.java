/**
 * Checks thousands of tenders into a store: finds the packs in folders, checks them on all cores in processes of their own,
 * and keeps the rows of each; judges stored packs again to see whether they still hold.
 *
 * <p>In come folders, a manifest and options, out goes what {@link org.levelfield.store.Store} keeps. The unit of work is
 * {@link org.levelfield.audit.PackAudit}, a function from a {@link org.levelfield.audit.Task} to rows without side effects,
 * which runs in this process, in a worker process, or anywhere else. Start reading at {@link org.levelfield.audit.Audit}.
 *
 * <p>Notices beside the packs are read once into a {@link org.levelfield.audit.NoticeShelf} of numbers and places. Who
 * checks a pack asks it for those that fit, in a worker process by a line to who started it, and reads these alone.
 *
 * <p>A run that was killed goes on where it stopped: what is stored is whole, and what is stored and has not changed is
 * passed over. Nothing here writes to standard streams; who calls is told of progress as data.
 */
@NullMarked
package org.levelfield.audit;

import org.jspecify.annotations.NullMarked;
