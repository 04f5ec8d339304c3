// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contests/resultsmodel.h"

#include "models/activities/judging/points.h"
#include "models/items/roles.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == ResultsModel::RankColumn || column == ResultsModel::PointsColumn
        || column == ResultsModel::GivenColumn;
}

std::optional<qint64> rankTyped(const QString& text)
{
    bool ok = false;
    const qint64 rank = text.normalized(QString::NormalizationForm_KC).toLongLong(&ok);
    return ok && rank > 0 && rank < 1'000'000 ? std::optional(rank) : std::nullopt;
}

} // namespace

ResultsModel::ResultsModel(ContestReader& reader, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_locale(locale)
{
    connect(&m_reader, &ContestReader::changed, this, &ResultsModel::refresh);
}

void ResultsModel::showRound(qint64 round)
{
    m_round = round;
    m_rows.clear(); // another round has an order of its own
    refresh();
}

void ResultsModel::setWords(const QStringList& words)
{
    m_words = words;
    if (!m_words.isEmpty() && m_texts.isEmpty())
        readTexts();
    layOut();
}

void ResultsModel::readTexts()
{
    const auto read = m_reader.store().reader().each(
        "SELECT m.id, s.text FROM participation AS m JOIN search_text AS s ON s.tbl='person' AND "
        "s.id=m.person"
        " WHERE m.activity=?",
        [&](const Statement& row) { m_texts.insert(row.integer(0), row.text(1)); },
        m_reader.sheet().activity);
    if (!read)
        Q_EMIT refused(read.error().sentence);
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_rows.clear();
    layOut();
}

/// The rows stay where they are; only when others come or go they are laid out anew.
void ResultsModel::refresh()
{
    const ContestSheet& sheet = m_reader.sheet();
    m_entries.clear();
    for (const ContestEntry& entry : sheet.entries)
        m_entries.insert(entry.id, &entry);
    // Without rounds there is nothing to be ranked in, whoever takes part.
    m_places = sheet.rounds.isEmpty() ? QList<ContestPlace>()
        : m_round == 0                ? finalPlaces(sheet)
                                      : placesOf(sheet, m_round);
    m_placeOf.clear();
    for (const ContestPlace& place : std::as_const(m_places))
        m_placeOf.insert(place.entry, place);
    m_texts.clear();
    if (!m_words.isEmpty())
        readTexts();
    QSet<qint64> shown;
    for (const ContestPlace& place : std::as_const(m_places)) {
        if (isShown(*m_entries.value(place.entry)))
            shown.insert(place.entry);
    }
    if (!m_rows.isEmpty() && shown == QSet<qint64>(m_rows.begin(), m_rows.end()))
        return Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    layOut();
}

void ResultsModel::layOut()
{
    QList<qint64> fresh;
    for (const ContestPlace& place : std::as_const(m_places)) {
        if (isShown(*m_entries.value(place.entry)))
            fresh << place.entry;
    }
    if (m_sortColumn >= 0) {
        std::stable_sort(fresh.begin(), fresh.end(), [this](qint64 a, qint64 b) {
            return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
        });
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

bool ResultsModel::isShown(const ContestEntry& entry) const
{
    const QString own = entry.name + u' ' + entry.number + u' ' + entry.school;
    const QString text = m_texts.value(entry.id);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return own.contains(word, Qt::CaseInsensitive) || text.contains(word);
    });
}

const ContestResult* ResultsModel::resultOf(qint64 entry) const
{
    const qint64 round = m_round != 0 ? m_round : m_placeOf.value(entry).round;
    return m_reader.sheet().result(round, entry);
}

const ContestResult* ResultsModel::resultAt(int row) const
{
    return resultOf(entryAt(row));
}

bool ResultsModel::isBefore(qint64 a, qint64 b) const
{
    const auto rank = [&](qint64 entry) {
        const int found = m_placeOf.value(entry).rank;
        return found == 0 ? INT_MAX : found;
    };
    const auto points = [&](qint64 entry) {
        const ContestResult* result = resultOf(entry);
        return result ? result->points.value_or(-1) : -1;
    };
    switch (m_sortColumn) {
    case RankColumn:
    case GivenColumn:
        return rank(a) < rank(b);
    case PointsColumn:
        return points(a) < points(b);
    default:
        return textOf(a, m_sortColumn).localeAwareCompare(textOf(b, m_sortColumn)) < 0;
    }
}

ResultEntry ResultsModel::entryOf(int row) const
{
    const ContestEntry* entry = m_entries.value(entryAt(row));
    ResultEntry made;
    if (!entry)
        return made;
    made.row = m_reader.store().ids().nextValue();
    (entry->isTeam ? made.team : made.participation) = entry->id;
    if (const ContestResult* result = resultAt(row)) {
        made.points = made.pointsBefore = result->points;
        made.rank = made.rankBefore = result->givenRank;
    }
    return made;
}

QString ResultsModel::sumText() const
{
    int entered = 0;
    int onward = 0;
    for (const ContestPlace& place : m_places) {
        const ContestResult* result = resultOf(place.entry);
        entered += place.rank > 0 ? 1 : 0;
        onward += result && result->advanced ? 1 : 0;
    }
    const auto all = static_cast<int>(m_places.size());
    QString text = tr("%1 of %n have a result.", "%1: how many", all).arg(m_locale.toString(entered));
    if (m_round != 0 && onward > 0)
        text += u' ' + tr("%n go(es) on.", "to the next round", onward);
    return text;
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ResultsModel::onwardText(qint64 entry) const
{
    if (m_round == 0) {
        const ContestRound* reached = m_reader.sheet().round(m_placeOf.value(entry).round);
        return reached ? reached->name : QString();
    }
    const ContestResult* result = resultOf(entry);
    return result && result->advanced ? tr("goes on") : QString();
}

QString ResultsModel::textOf(qint64 entry, int column) const
{
    const ContestEntry* facts = m_entries.value(entry);
    const ContestResult* result = resultOf(entry);
    switch (column) {
    case RankColumn: {
        const int rank = m_placeOf.value(entry).rank;
        return rank == 0 ? u"–"_s : m_locale.toString(rank);
    }
    case NameColumn:
        return facts ? facts->name : QString();
    case SchoolColumn:
        return facts ? facts->school : QString();
    case PointsColumn:
        return result && result->points ? pointsText(*result->points, m_locale) : QString();
    case GivenColumn:
        return result && result->givenRank ? QString::number(*result->givenRank) : QString();
    case OnwardColumn:
        return onwardText(entry);
    default:
        return {};
    }
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 entry = m_rows.at(index.row());
    const bool onward = index.column() == OnwardColumn && m_round != 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(entry, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "%1: name, %2: column")
            .arg(textOf(entry, NameColumn), headerData(index.column(), Qt::Horizontal).toString());
    case ToneRole:
        return static_cast<int>(m_placeOf.value(entry).rank == 0 ? Tone::Muted
                                    : onward                     ? Tone::Ok
                                                                 : Tone::Plain);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return entry;
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr int ranks[] = {0, 0, 1, 0, 2, 1};
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ColumnStretchRole)
        return section == SchoolColumn;
    if (role == ColumnRankRole)
        return ranks[section];
    const QString titles[] = {tr("Rank"),       tr("Name"),
                              tr("School"),     tr("Points"),
                              tr("Given rank"), m_round == 0 ? tr("Came to", "the round") : tr("Next round")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex& index) const
{
    const ContestRound* shown = round();
    const bool typed = index.column() == PointsColumn || index.column() == GivenColumn;
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return typed && shown && !shown->closed ? usual | Qt::ItemIsEditable : usual;
}

bool ResultsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().simplified();
    if (typed == textOf(m_rows.at(index.row()), index.column()))
        return false;
    ResultEntry entry = entryOf(index.row());
    if (index.column() == PointsColumn) {
        entry.points = typed.isEmpty() ? std::nullopt : pointsOf(typed);
        if (!typed.isEmpty() && !entry.points) {
            Q_EMIT refused(tr("\"%1\" is not a number of points such as 86 or 86.5.").arg(typed));
            return false;
        }
    } else {
        entry.rank = typed.isEmpty() ? std::nullopt : rankTyped(typed);
        if (!typed.isEmpty() && !entry.rank) {
            Q_EMIT refused(tr("\"%1\" is no rank: write 1, 2, 3.").arg(typed));
            return false;
        }
    }
    Q_EMIT resultWanted(entry);
    return true;
}

QStringList ResultsModel::exportHeader() const
{
    QStringList header;
    for (int column = 0; column < Columns; ++column)
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    header.insert(SchoolColumn, tr("Number"));
    return header;
}

QStringList ResultsModel::exportRow(int row) const
{
    const qint64 entry = m_rows.at(row);
    const ContestEntry* facts = m_entries.value(entry);
    const ContestResult* result = resultOf(entry);
    const int rank = m_placeOf.value(entry).rank;
    return {rank == 0 ? QString() : QString::number(rank),
            facts ? facts->name : QString(),
            facts ? facts->number : QString(),
            facts ? facts->school : QString(),
            result && result->points ? pointsText(*result->points) : QString(),
            result && result->givenRank ? QString::number(*result->givenRank) : QString(),
            onwardText(entry)};
}

} // namespace kitcamp
