// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which groups an answer shows, and in which order.
#include "models/statistics/answering.h"

#include <QCollator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString partOf(const FactPlace& place, qsizetype axis)
{
    return axis == 0 ? place.first : place.second;
}

/// A group as it is put in order: labels are compared by keys, for there may be fifty thousand of one value.
struct RankedPlace {
    QString place;
    double worth;
    QCollatorSortKey label;
};

/// The most first, what is not known last.
QStringList byValue(const QSet<QString>& places, const QHash<QString, double>& worth,
                    const DimensionNames& names)
{
    const QCollator collator;
    std::vector<RankedPlace> ranked;
    ranked.reserve(static_cast<size_t>(places.size()));
    for (const QString& place : places)
        ranked.push_back({place, worth.value(place, -1.0), collator.sortKey(names.group(place).label)});
    std::sort(ranked.begin(), ranked.end(), [](const RankedPlace& a, const RankedPlace& b) {
        if (a.place.isEmpty() != b.place.isEmpty())
            return b.place.isEmpty();
        if (a.worth != b.worth)
            return a.worth > b.worth;
        const int order = a.label.compare(b.label);
        return order != 0 ? order < 0 : a.place < b.place;
    });
    QStringList ordered;
    for (const RankedPlace& one : ranked)
        ordered << one.place;
    return ordered;
}

bool isNothing(const FactCell& cell)
{
    return cell.amount == 0.0 && cell.over == 0.0;
}

} // namespace

Result<void> Answering::choosePlaces()
{
    m_lines.clear();
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        QSet<QString> met;
        for (const FactCells* cells : {&m_all, &m_earlierAll}) {
            for (auto cell = cells->begin(); cell != cells->end(); ++cell) {
                if (!isNothing(*cell))
                    met << partOf(cell.key(), axis);
            }
        }
        const QStringList raws(met.begin(), met.end());
        KITCAMP_ASSIGN(DimensionNames names,
                       DimensionNames::read(m_asking.connection(),
                                            *m_asking.facts().dimension(m_axes[axis].dimension), &raws));
        m_names << std::move(names);
        if (m_asking.facts().dimension(m_axes[axis].dimension)->isTime) {
            m_lines << Line{timePlaces(axis, met), {}};
        } else {
            KITCAMP_ASSIGN(Line line, otherPlaces(axis, met));
            m_lines << std::move(line);
        }
    }
    const auto hasRest = [](const Line& line) { return !line.cut.isEmpty(); };
    if (std::none_of(m_lines.begin(), m_lines.end(), hasRest))
        return {};
    KITCAMP_ASSIGN(m_cells, countedRest(m_cells, false));
    if (m_compares) {
        KITCAMP_ASSIGN(m_earlier, countedRest(m_earlier, true));
    }
    return {};
}

/// All from the first to the last that was met; of weekdays all.
QStringList Answering::timePlaces(qsizetype axis, const QSet<QString>& met) const
{
    qsizetype first = -1;
    qsizetype last = -1;
    for (const QString& place : met) {
        if (place.isEmpty())
            continue;
        const qsizetype number = place.toLongLong();
        first = first < 0 ? number : qMin(first, number);
        last = qMax(last, number);
    }
    if (first >= 0 && m_axes[axis].dimension == "weekday"_L1) {
        first = 1;
        last = 7;
    }
    QStringList places;
    for (qsizetype i = first; i >= 0 && i <= last; ++i)
        places << QString::number(i);
    if (met.contains(QString()))
        places << QString();
    return places;
}

/// What each group of an axis counts, whatever it is crossed with: by that they are put in order.
Result<QHash<QString, double>> Answering::worth(qsizetype axis) const
{
    QHash<QString, double> worth;
    FactCells cells;
    if (m_axes.size() == 1 || m_asking.isAdditive()) {
        for (auto cell = m_all.begin(); cell != m_all.end(); ++cell) {
            FactCell& sum = cells[{partOf(cell.key(), axis), QString()}];
            sum.amount += cell->amount;
            sum.over += cell->over;
        }
    } else {
        KITCAMP_ASSIGN(cells, m_asking.cells({{m_axes[axis]}, {}, m_asking.period(), false, {}}));
    }
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        worth.insert(cell.key().first, m_asking.value(&*cell).value_or(-1.0));
    return worth;
}

Result<Answering::Line> Answering::otherPlaces(qsizetype axis, const QSet<QString>& met)
{
    KITCAMP_ASSIGN(const auto values, worth(axis));
    const DimensionNames& names = m_names[axis];
    Line line{byValue(met, values, names), {}};
    const int most = m_asking.question().most;
    if (most > 0 && line.places.size() > most) {
        line.cut = line.places.mid(most);
        line.places = line.places.first(most);
    }
    if (m_asking.facts().dimension(m_axes[axis].dimension)->order != FactDimension::Order::ByValue)
        std::stable_sort(line.places.begin(), line.places.end(),
                         [&](const QString& a, const QString& b) { return names.place(a) < names.place(b); });
    if (!line.cut.isEmpty())
        line.places << m_restPlace;
    return line;
}

/// \p cells with the groups that are not shown counted anew as one: who is in several of them counts once.
Result<FactCells> Answering::countedRest(const FactCells& cells, bool isEarlier) const
{
    const QList<AskedAxis> axes = isEarlier ? earlierAxes() : m_axes;
    FactCells all = cells;
    const int ways = 1 << axes.size();
    for (int way = 1; way < ways; ++way) {
        AskedCells others = asked(isEarlier);
        bool makesSense = true;
        for (qsizetype i = 0; i < axes.size(); ++i) {
            if (!(way >> i & 1)) {
                others.axes << axes[i];
                continue;
            }
            makesSense = makesSense && !m_lines[i].cut.isEmpty();
            RawFilter shown{axes[i].dimension, m_lines[i].places, true, false};
            shown.raws.removeAll(m_restPlace);
            shown.isNumber = holdsNumbers(*m_asking.facts().dimension(axes[i].dimension));
            others.filters << shown;
        }
        if (!makesSense)
            continue;
        KITCAMP_ASSIGN(const FactCells rest, m_asking.cells(others));
        for (auto cell = rest.begin(); cell != rest.end(); ++cell) {
            const QString kept = cell.key().first;
            const FactPlace place = way == 1 ? FactPlace(m_restPlace, axes.size() > 1 ? kept : QString())
                : way == 2 ? FactPlace(kept, m_restPlace)
                                             : FactPlace(m_restPlace, m_restPlace);
            all.insert(place, *cell);
        }
    }
    return all;
}

} // namespace kitcamp
