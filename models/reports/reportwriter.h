// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"

#include <QCoreApplication>
#include <QSet>

namespace kitcamp {

/// The one value of an answer: over all its groups.
[[nodiscard]] std::optional<double> wholeOf(const FigureAnswer& answer);
/// The cell of a value in a column of columnOf(); invalid where there is none.
[[nodiscard]] QVariant cellOf(const std::optional<double>& value);
[[nodiscard]] ReportColumn columnOf(const QString& title, FigureUnit unit);

/// Puts a report together, block after block: asks, says how far it is, and ends where it is cancelled.
class ReportWriter
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportWriter)
public:
    /// \p questions: about how many are asked; only progress rests on it. \p source must outlive this.
    ReportWriter(const ReportSource& source, const ReportWish& wish, int questions);

    [[nodiscard]] const ReportSource& source() const { return m_source; }
    [[nodiscard]] const ReportWish& wish() const { return m_wish; }
    [[nodiscard]] Connection& file() const { return m_source.file; }
    /// The wall clock of the centre: its day, and "YYYY-MM-DDTHH:MM".
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString nowLocal() const;
    /// How a stored choice reads: ("device", "condition", "worn").
    [[nodiscard]] QString choice(const QString& table, const QString& column, const QString& value) const;

    /// Over the period that is wished for.
    [[nodiscard]] FigureQuestion question(const QString& measure, const QStringList& by = {}) const;
    [[nodiscard]] Result<FigureAnswer> ask(const FigureQuestion& question);
    [[nodiscard]] Result<FigureRows> rowsBehind(const FigureQuestion& question, int most);
    /// What stands for the names of those of \p persons who are under age and whom no consent to publication
    /// names, for all or for \p activity; by person. A remark then says how many they are.
    [[nodiscard]] Result<QHash<qint64, QString>> publicNames(const QSet<qint64>& persons,
                                                             qint64 activity = 0);
    /// Counts a step of work that asks nothing.
    [[nodiscard]] Result<void> step();

    void setTitle(const QString& title, const QString& subtitle);
    void add(ReportBlock block) { m_document.blocks << std::move(block); }
    void heading(const QString& text, int level = 1) { add(ReportHeading{text, level}); }
    void text(const QString& text, bool muted = false) { add(ReportText{text, muted}); }
    void remark(const QString& sentence);
    /// Takes all blocks away, and what would be said of figures: there is nothing to tell.
    void clear();
    /// Nothing is added where there is nothing to draw.
    [[nodiscard]] Result<void> chart(const QString& title, const FigureQuestion& question, ChartForm form);
    /// What was counted and what was not, of every measure that was asked for.
    void explainFigures();

    [[nodiscard]] ReportDocument take();

private:
    const ReportSource& m_source;
    ReportWish m_wish;
    ReportDocument m_document;
    QList<std::pair<QString, QString>> m_definitions; ///< title, sentence
    QSet<qint64> m_unnamed; ///< persons
    int m_done = 0;
    int m_total;
};

} // namespace kitcamp
