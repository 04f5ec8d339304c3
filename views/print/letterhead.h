// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QString>
#include <QTimeZone>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

struct Sheet;

/// Who prints: the centre, as it shows itself on its papers.
struct Letterhead {
    QString centreName; ///< in the language of the paper
    QString secondName; ///< in the other language; may be empty
    QImage logo; ///< may be null
    QString terms; ///< what a borrower signs for; used by slips
};

/// What a paper rests on: when the file knew what it says, and when and by whom it was printed.
struct PaperStamp {
    QDateTime asOf;
    QDateTime printedAt;
    QTimeZone zone; ///< both instants are shown in it
    QString operatorName; ///< may be empty
    QDate asOfDay; ///< where the paper is of the file as of a past day: the whole day
    QStringList remarks; ///< what has to be said about that; translated
};

/// What is the same on all papers of a centre.
struct PaperFrame {
    Letterhead letterhead;
    PaperStamp stamp;
};

/// The band at the top of a paper: logo and names, beside each other or, on a roll, below each other.
class LetterheadBand
{
public:
    enum class Arrangement { Beside, Centred };

    LetterheadBand(Letterhead letterhead, double width, Arrangement arrangement = Arrangement::Beside);

    [[nodiscard]] double height() const
    {
        return m_height;
    } ///< paper units; 0 where there is nothing to show
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    [[nodiscard]] QSizeF logoSize() const;
    [[nodiscard]] double namesHeight() const;
    [[nodiscard]] QRectF namesBox() const;

    Letterhead m_letterhead;
    double m_width;
    bool m_centred;
    double m_height;
};

/// The foot of every page: as-of stamp, and page x of y.
class PageFooter
{
    Q_DECLARE_TR_FUNCTIONS(PageFooter)

public:
    explicit PageFooter(const PaperStamp& stamp);

    [[nodiscard]] QString stampText() const; ///< in one line
    [[nodiscard]] QString pageText(int page, int count) const; ///< page from 0
    [[nodiscard]] double height(double width) const; ///< paper units, with the space above it
    /// At the lower edge of the sheet's body.
    void paint(QPainter& painter, const Sheet& sheet, int page, int count) const;

private:
    QStringList m_stamp; ///< as of; printed
    QString m_pageOf; ///< a sentence with %1 and %2
};

/// An instant as papers write it: 2026-11-22 18:57, in the given zone.
[[nodiscard]] QString paperTime(const QDateTime& instant, const QTimeZone& zone);

} // namespace kitcamp
