// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pdfcompletion.h"

#include "views/print/sheet.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerUnit = 72.0 / mm(25.4);

/// The objects of a PDF and where they stand.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray& pdf)
        : m_pdf(pdf)
    {
        const qsizetype start = pdf.lastIndexOf("startxref");
        const qsizetype end = pdf.lastIndexOf("trailer");
        if (start < 0 || end < 0)
            return;
        m_table = pdf.mid(start + 9).trimmed().split('\n').value(0).trimmed().toLongLong();
        m_trailer = QString::fromLatin1(pdf.mid(end, start - end));
        m_size = number(m_trailer, u"/Size (\\d+)"_s);
        m_root = number(m_trailer, u"/Root (\\d+) 0 R"_s);
        m_info = number(m_trailer, u"/Info (\\d+) 0 R"_s);
    }

    [[nodiscard]] bool isKnownForm() const
    {
        return m_size > 0 && m_root > 0 && m_info > 0 && body(m_root) && body(m_info);
    }
    [[nodiscard]] qsizetype table() const { return m_table; }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }

    /// What stands between "obj" and "endobj" of a dictionary.
    [[nodiscard]] std::optional<QByteArray> body(int object) const
    {
        const QByteArray head = QByteArray::number(object) + " 0 obj";
        // The rows of the table are of 20 bytes, after "xref" and the line that counts them.
        const qsizetype rows = m_pdf.indexOf('\n', m_pdf.indexOf('\n', m_table) + 1) + 1;
        const qsizetype offset = m_pdf.mid(rows + object * 20, 10).toLongLong();
        const qsizetype end = m_pdf.indexOf("endobj", offset);
        if (rows <= 0 || offset <= 0 || end < 0 || m_pdf.mid(offset, head.size()) != head)
            return std::nullopt;
        return m_pdf.mid(offset + head.size(), end - offset - head.size()).trimmed();
    }

    /// The pages in their order.
    [[nodiscard]] QList<int> pages() const
    {
        const int tree =
            number(QString::fromLatin1(body(m_root).value_or(QByteArray())), u"/Pages (\\d+) 0 R"_s);
        const QString kids = QString::fromLatin1(body(tree).value_or(QByteArray()));
        QList<int> pages;
        static const QRegularExpression reference(u"(\\d+) 0 R"_s);
        const qsizetype from = kids.indexOf(u'[');
        const qsizetype until = kids.indexOf(u']', from);
        if (from < 0 || until < 0)
            return {};
        for (const auto& match : reference.globalMatch(kids.mid(from, until - from)))
            pages << match.captured(1).toInt();
        return pages;
    }

private:
    static int number(const QString& text, const QString& pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1).toInt();
    }

    const QByteArray& m_pdf;
    QString m_trailer;
    qsizetype m_table = 0;
    int m_size = 0;
    int m_root = 0;
    int m_info = 0;
};

/// A text of a PDF in UTF-16 (7.9.2.2).
QByteArray pdfText(const QString& text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar character : text) {
        bytes += static_cast<char>(character.unicode() >> 8);
        bytes += static_cast<char>(character.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray withEntries(const QByteArray& dictionary, const QByteArray& entries)
{
    const qsizetype end = dictionary.lastIndexOf(">>");
    return end < 0 ? dictionary : dictionary.left(end) + entries + "\n>>";
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// The outline of a document (12.3.3): each entry knows its parent, its neighbours and its first and last
/// child.
class PdfOutline
{
public:
    PdfOutline(const PdfAdditions& additions, const QList<int>& pages, int firstObject)
        : m_additions(additions)
        , m_pages(pages)
        , m_first(firstObject)
    {
        QList<int> open{-1}; // the entries that further ones may lie below
        for (int i = 0; i < additions.bookmarks.size(); ++i) {
            while (open.size() > 1 && additions.bookmarks[open.last()].level >= additions.bookmarks[i].level)
                open.removeLast();
            m_parents << open.last();
            m_children[open.last()] << i;
            open << i;
        }
    }

    void writeTo(std::map<int, QByteArray>& objects) const
    {
        objects[m_first] = "<<\n/Type /Outlines\n" + childrenOf(-1) + ">>";
        for (int i = 0; i < m_additions.bookmarks.size(); ++i)
            objects[objectOf(i)] = entry(i);
    }

private:
    [[nodiscard]] int objectOf(int index) const { return m_first + 1 + index; }

    [[nodiscard]] QByteArray childrenOf(int index) const
    {
        const QList<int> children = m_children.value(index);
        if (children.isEmpty())
            return {};
        return "/First " + reference(objectOf(children.first())) + "\n/Last "
            + reference(objectOf(children.last())) + "\n/Count " + QByteArray::number(children.size()) + '\n';
    }

    [[nodiscard]] QByteArray entry(int index) const
    {
        const PdfBookmark& bookmark = m_additions.bookmarks[index];
        const QList<int> row = m_children.value(m_parents[index]);
        const qsizetype place = row.indexOf(index);
        const double top = (m_additions.pageHeight - bookmark.fromTop) * pointsPerUnit;
        QByteArray written = "<<\n/Title " + pdfText(bookmark.text) + "\n/Parent "
            + reference(m_parents[index] < 0 ? m_first : objectOf(m_parents[index])) + '\n';
        if (place > 0)
            written += "/Prev " + reference(objectOf(row[place - 1])) + '\n';
        if (place + 1 < row.size())
            written += "/Next " + reference(objectOf(row[place + 1])) + '\n';
        return written + childrenOf(index) + "/Dest [" + reference(m_pages.value(bookmark.page))
            + " /XYZ null " + QByteArray::number(top, 'f', 1) + " null]\n>>";
    }

    const PdfAdditions& m_additions;
    QList<int> m_pages;
    int m_first;
    QList<int> m_parents;
    QHash<int, QList<int>> m_children;
};

/// Appends the objects, a table of them and a trailer that points back.
void append(QByteArray& pdf, const std::map<int, QByteArray>& objects, const QByteArray& trailer,
            qsizetype before)
{
    QByteArray table = "xref\n";
    int size = 0;
    for (const auto& [number, body] : objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0')
            + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        size = number + 1;
    }
    const qsizetype start = pdf.size();
    pdf += table + "trailer\n<<\n/Size " + QByteArray::number(size) + '\n' + trailer + "/Prev "
        + QByteArray::number(before) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

void completePdf(QByteArray& pdf, const PdfAdditions& additions)
{
    const PdfObjects objects(pdf);
    if (!objects.isKnownForm())
        return;
    std::map<int, QByteArray> added;
    // The highest number of all is used, so that the size in the trailer holds for the whole file.
    const int next = objects.size();
    added[next] = "<<\n/Type /Outlines\n>>";
    if (!additions.author.isEmpty())
        added[objects.info()] =
            withEntries(*objects.body(objects.info()), "/Author " + pdfText(additions.author));
    const QList<int> pages = objects.pages();
    if (!additions.bookmarks.isEmpty() && !pages.isEmpty()) {
        PdfOutline(additions, pages, next).writeTo(added);
        added[objects.root()] = withEntries(*objects.body(objects.root()),
                                            "/Outlines " + reference(next) + "\n/PageMode /UseOutlines");
    }
    append(pdf, added, "/Root " + reference(objects.root()) + "\n/Info " + reference(objects.info()) + '\n',
           objects.table());
}

} // namespace kitcamp
