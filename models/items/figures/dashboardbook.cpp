// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/dashboardbook.h"

#include "models/activities/sessions/contentid.h"
#include "models/people/shownname.h"
#include "models/statistics/figures.h"
#include "models/store/recordactions.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString blockTable = u"dashboard_block"_s;
const QString questionTable = u"figure_question"_s;

/// The same on each computer: two that arrange a dashboard for the first time mean the same rows.
qint64 blockId(const QString& board, const QString& key)
{
    return rowIdOfContent(u"dashboard_block/%1/%2"_s.arg(board, key));
}

Result<void> done(const Result<Performed>& performed)
{
    return performed ? Result<void>() : Result<void>(performed.error());
}

const FigureBoard* boardOf(const QList<FigureBoard>& boards, const QString& key)
{
    const auto found = std::find_if(boards.begin(), boards.end(),
                                    [&](const FigureBoard& board) { return board.key == key; });
    return found == boards.end() ? nullptr : &*found;
}

} // namespace

QString KeptFigure::title() const
{
    return shownName(name, nameEn);
}

DashboardBook::DashboardBook(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    read();
    connect(&store, &Store::changed, this, [this](const Announcement& announcement) {
        if (!announcement.rows.contains(blockTable) && !announcement.rows.contains(questionTable))
            return;
        read();
        Q_EMIT changed();
    });
}

void DashboardBook::read()
{
    m_kept.clear();
    m_rows.clear();
    if (const auto read = readRows(); !read)
        qWarning("dashboards: %s", qUtf8Printable(read.error().detail));
}

Result<void> DashboardBook::readRows()
{
    Connection& reader = m_store.reader();
    KITCAMP_TRY(reader.each(
        "SELECT id, name, name_en, question FROM figure_question WHERE archived=0 ORDER BY name, id",
        [&](const Statement& row) {
            KeptFigure kept{row.integer(0), row.text(1), row.text(2), {}, {}, true};
            const auto shared = questionFromShared(row.text(3).toUtf8());
            kept.isReadable = shared.ok();
            if (shared)
                std::tie(kept.question, kept.chart) = *shared;
            m_kept << kept;
        }));
    return reader.each("SELECT id, dashboard, block, ifnull(figure_question, 0), place_in_order, shown FROM "
                       "dashboard_block ORDER BY place_in_order, id",
                       [&](const Statement& row) {
                           m_rows << Row{row.integer(0), row.text(1),         row.text(2),
                                         row.integer(3), int(row.integer(4)), row.integer(5) != 0};
                       });
}

const DashboardBook::Row* DashboardBook::rowOf(const QString& board, const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return row.board == board && row.key() == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

const KeptFigure* DashboardBook::keptQuestion(qint64 id) const
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [id](const KeptFigure& kept) { return kept.id == id; });
    return found == m_kept.end() ? nullptr : &*found;
}

QString DashboardBook::boardOfBlock(qint64 row) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [row](const Row& one) { return one.id == row; });
    return found == m_rows.end() ? QString() : found->board;
}

FigureBlock DashboardBook::blockOf(const KeptFigure& kept)
{
    FigureBlock block;
    block.key = QString::number(kept.id);
    block.kept = kept.id;
    block.title = kept.title();
    block.question = kept.question;
    block.chart = kept.chart;
    block.form = kept.question.by.isEmpty() ? FigureBlock::Form::Tile : FigureBlock::Form::Chart;
    const FigurePeriod& period = kept.question.period;
    block.time = period.from.isValid() || period.until.isValid() ? BlockTime::Ever : BlockTime::Chosen;
    block.zeroIsNews = true; // somebody asked for it
    return block;
}

QList<ArrangedBlock> DashboardBook::arrangementOf(const QString& board) const
{
    const QList<FigureBoard> builtIn = builtInBoards();
    const FigureBoard* asBuilt = boardOf(builtIn, board);
    QList<ArrangedBlock> arranged;
    if (!asBuilt)
        return arranged;
    for (const Row& row : m_rows) {
        if (row.board != board)
            continue;
        const KeptFigure* kept = row.kept == 0 ? nullptr : keptQuestion(row.kept);
        if (kept && kept->isReadable)
            arranged << ArrangedBlock{blockOf(*kept), row.shown};
        for (const FigureBlock& block : asBuilt->blocks) {
            if (row.kept == 0 && block.key == row.block)
                arranged << ArrangedBlock{block, row.shown};
        }
    }
    // What nobody arranged, or a later program brought, stands behind the one it follows.
    qsizetype after = 0;
    for (const FigureBlock& block : asBuilt->blocks) {
        const auto place = std::find_if(arranged.begin(), arranged.end(), [&](const ArrangedBlock& other) {
            return other.block.key == block.key;
        });
        if (place != arranged.end())
            after = place - arranged.begin() + 1;
        else
            arranged.insert(after++, {block, true});
    }
    return arranged;
}

QList<FigureBoard> DashboardBook::boards() const
{
    QList<FigureBoard> boards = builtInBoards();
    for (FigureBoard& board : boards) {
        board.blocks.clear();
        for (const ArrangedBlock& arranged : arrangementOf(board.key)) {
            if (arranged.shown && measureOf(arranged.block.question.measure))
                board.blocks << arranged.block;
        }
    }
    return boards;
}

bool DashboardBook::isAsBuiltIn(const QString& board) const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.board == board; });
}

Result<void> DashboardBook::arrange(const QString& board, const QList<ArrangedBlock>& blocks)
{
    const QList<FigureBoard> builtIn = builtInBoards();
    const FigureBoard* asBuilt = boardOf(builtIn, board);
    RecordBatch batch{u"save"_s, asBuilt ? asBuilt->title : board, blockTable, {}};
    QSet<qint64> used;
    int place = 0;
    for (const ArrangedBlock& arranged : blocks) {
        const FigureBlock& block = arranged.block;
        const QString shown = arranged.shown ? u"1"_s : u"0"_s;
        const Row* row = rowOf(board, block.key);
        ++place;
        if (row)
            used.insert(row->id);
        if (row && row->place == place && row->shown == arranged.shown)
            continue;
        QJsonObject values{{u"place_in_order"_s, QString::number(place)}, {u"shown"_s, shown}};
        if (row) {
            batch.edit(blockTable, row->id, values);
            continue;
        }
        values.insert(u"dashboard"_s, board);
        if (block.kept == 0)
            values.insert(u"block"_s, block.key);
        else
            values.insert(u"figure_question"_s, QString::number(block.kept));
        batch.add(blockTable, blockId(board, block.key), values);
    }
    for (const Row& row : m_rows) {
        if (row.board == board && !used.contains(row.id))
            batch.remove(blockTable, row.id);
    }
    return batch.steps.isEmpty() ? Result<void>() : done(m_store.perform(batch));
}

Result<void> DashboardBook::restore(const QString& board)
{
    const QList<FigureBoard> builtIn = builtInBoards();
    const FigureBoard* asBuilt = boardOf(builtIn, board);
    RecordBatch batch{u"save"_s, asBuilt ? asBuilt->title : board, blockTable, {}};
    for (const Row& row : m_rows) {
        if (row.board == board)
            batch.remove(blockTable, row.id);
    }
    return batch.steps.isEmpty() ? Result<void>() : done(m_store.perform(batch));
}

Result<qint64> DashboardBook::keep(const QString& name, const FigureQuestion& question, ChartForm chart)
{
    AddRecord action{
        questionTable,
        m_store.ids().nextValue(),
        {{u"name"_s, name.simplified()}, {u"question"_s, QString::fromUtf8(sharedText(question, chart))}}};
    KITCAMP_TRY(m_store.perform(action));
    return action.id;
}

Result<void> DashboardBook::rename(qint64 kept, const QString& name)
{
    return done(m_store.perform(
        EditRecords{questionTable, {kept}, {{u"name"_s, name.simplified()}, {u"name_en"_s, QString()}}}));
}

Result<void> DashboardBook::replace(qint64 kept, const FigureQuestion& question, ChartForm chart)
{
    return done(m_store.perform(EditRecords{
        questionTable, {kept}, {{u"question"_s, QString::fromUtf8(sharedText(question, chart))}}}));
}

Result<void> DashboardBook::remove(qint64 kept)
{
    const KeptFigure* question = keptQuestion(kept);
    const QString name = question ? question->title() : QString();
    RecordBatch batch{u"save"_s, name, questionTable, {}};
    for (const Row& row : m_rows) {
        if (row.kept == kept)
            batch.remove(blockTable, row.id);
    }
    if (batch.steps.isEmpty())
        return done(m_store.perform(RemoveRecord{questionTable, kept, name}));
    batch.remove(questionTable, kept);
    return done(m_store.perform(batch));
}

Result<void> DashboardBook::putOn(const QString& board, qint64 kept)
{
    if (rowOf(board, QString::number(kept)))
        return {};
    const KeptFigure* question = keptQuestion(kept);
    if (!question)
        return {};
    QList<ArrangedBlock> blocks = arrangementOf(board);
    blocks << ArrangedBlock{blockOf(*question), true};
    return arrange(board, blocks);
}

} // namespace kitcamp
