package org.levelfield.audit;

/** How the files below an audited folder are parted into packs. */
public enum PackBy {
    /**
     * A folder that holds a document is a pack with all below it; where a folder holds no files but archives, each archive
     * is a pack. In the audited folder itself, where it holds folders, each file is a pack of its own.
     */
    FOLDER,
    /** Each folder right below the audited folder is a pack with all below it, and so is each file there. */
    TOP_FOLDER,
    /** Each file is a pack of its own. */
    FILE
}
