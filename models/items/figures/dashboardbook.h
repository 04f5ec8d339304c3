// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figureblock.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

/// A question that somebody named and kept for all.
struct KeptFigure {
    qint64 id = 0;
    QString name;
    QString nameEn;
    FigureQuestion question;
    ChartForm chart = ChartForm::Bars;
    bool isReadable = true; ///< false: written by a newer program
    /// In the language of now.
    [[nodiscard]] QString title() const;
};

/// A block at its place, shown or hidden.
struct ArrangedBlock {
    FigureBlock block;
    bool shown = true;
};

/// The dashboards as the centre arranged them, and the questions it keeps. Every change is an Action.
class DashboardBook : public QObject
{
    Q_OBJECT
public:
    /// \p store must outlive the book.
    DashboardBook(Store& store, QObject* parent);

    /// In their order, each with the blocks that are shown; blocks whose measure the program does not know
    /// are left out.
    [[nodiscard]] QList<FigureBoard> boards() const;
    /// All blocks of a dashboard, the hidden ones too.
    [[nodiscard]] QList<ArrangedBlock> arrangementOf(const QString& board) const;
    [[nodiscard]] const QList<KeptFigure>& kept() const { return m_kept; }
    [[nodiscard]] const KeptFigure* keptQuestion(qint64 id) const;
    /// On which dashboard the row of dashboard_block stands; empty where it is gone.
    [[nodiscard]] QString boardOfBlock(qint64 row) const;
    [[nodiscard]] static FigureBlock blockOf(const KeptFigure& kept);

    /// One Action; none where nothing changes.
    [[nodiscard]] Result<void> arrange(const QString& board, const QList<ArrangedBlock>& blocks);
    [[nodiscard]] Result<void> restore(const QString& board);
    [[nodiscard]] bool isAsBuiltIn(const QString& board) const;

    /// Gives back the id.
    [[nodiscard]] Result<qint64> keep(const QString& name, const FigureQuestion& question, ChartForm chart);
    [[nodiscard]] Result<void> rename(qint64 kept, const QString& name);
    [[nodiscard]] Result<void> replace(qint64 kept, const FigureQuestion& question, ChartForm chart);
    /// From all dashboards too, in one Action.
    [[nodiscard]] Result<void> remove(qint64 kept);
    [[nodiscard]] Result<void> putOn(const QString& board, qint64 kept);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        qint64 id = 0;
        QString board;
        QString block;
        qint64 kept = 0;
        int place = 0;
        bool shown = true;
        /// As in FigureBlock::key.
        [[nodiscard]] QString key() const { return kept == 0 ? block : QString::number(kept); }
    };
    void read();
    [[nodiscard]] Result<void> readRows();
    [[nodiscard]] const Row* rowOf(const QString& board, const QString& key) const;

    Store& m_store;
    QList<KeptFigure> m_kept;
    QList<Row> m_rows; ///< by place
};

/// As a kept question is written in the file, and shared: the question with the form of its chart.
[[nodiscard]] QByteArray sharedText(const FigureQuestion& question, ChartForm chart);
/// Refuses what is none, in a sentence.
[[nodiscard]] Result<std::pair<FigureQuestion, ChartForm>> questionFromShared(const QByteArray& text);

[[nodiscard]] QString chartKey(ChartForm form);
[[nodiscard]] std::optional<ChartForm> chartOfKey(const QString& key);

} // namespace kitcamp
