package org.boardpack.pack.pdf;

/** Sheets that are only counted, as large as others and from the same one on. */
final class CountedPaper implements Paper {

    private final Paper like;
    private int number;

    CountedPaper(Paper like) {
        this.like = like;
        this.number = like.number();
    }

    @Override
    public float left() {
        return like.left();
    }

    @Override
    public float right() {
        return like.right();
    }

    @Override
    public float top() {
        return like.top();
    }

    @Override
    public float bottom() {
        return like.bottom();
    }

    @Override
    public float height() {
        return like.height();
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public void next() {
        number++;
    }
}
