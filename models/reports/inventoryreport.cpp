// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/shownname.h"
#include "models/reports/composers.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::InventoryReport)
};

struct InventoryLine {
    QString tag;
    QString model;
    QString serial;
    QString category; ///< the whole path; empty: none
    QString place;
    QString condition;
    QString purchased;
    std::optional<qint64> price; ///< hundredths
    QString currency;
    bool isLent = false;
};

/// A tree of categories or places: each by its whole path.
struct NamedTree {
    QHash<qint64, std::pair<qint64, QString>> nodes; ///< parent, name

    [[nodiscard]] QString path(qint64 id) const
    {
        QStringList names;
        while (nodes.contains(id) && names.size() < 32) { // an invariant forbids cycles
            names.prepend(nodes.value(id).second);
            id = nodes.value(id).first;
        }
        return names.join(u" › "_s);
    }
};

/// What belongs together, with what it is worth by currency.
struct InventorySum {
    int devices = 0;
    int lent = 0;
    int unusable = 0; ///< broken or lost
    QMap<QString, qint64> value; ///< hundredths

    void add(const InventoryLine& line)
    {
        ++devices;
        lent += line.isLent ? 1 : 0;
        unusable += line.condition == "broken"_L1 || line.condition == "lost"_L1 ? 1 : 0;
        if (line.price)
            value[line.currency] += *line.price;
    }
};

struct InventoryFacts {
    QList<InventoryLine> lines;
    QStringList currencies;
};

/// How amounts are written: these have no minor units (ISO 4217). They are kept in hundredths all the same.
int decimalsOf(const QString& currency)
{
    static const QStringList whole{u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s};
    return whole.contains(currency) ? 0 : 2;
}

Result<NamedTree> treeOf(Connection& file, const char* sql)
{
    NamedTree tree;
    KITCAMP_TRY(file.each(sql, [&](const Statement& row) {
        tree.nodes.insert(row.integer(0), {row.integer(1), shownName(row.text(2), row.text(3))});
    }));
    return tree;
}

Result<InventoryFacts> readInventory(Connection& file)
{
    InventoryFacts facts;
    KITCAMP_ASSIGN(const NamedTree categories,
                   treeOf(file, "SELECT id, coalesce(parent,0), name, name_en FROM category"));
    KITCAMP_ASSIGN(const NamedTree places,
                   treeOf(file, "SELECT id, coalesce(parent,0), name, name FROM place"));
    KITCAMP_TRY(file.each(
        "SELECT d.asset_tag, m.name, d.serial, coalesce(m.category,0), coalesce(d.place,0), d.condition, "
        "coalesce(d.purchased_on,''), d.price_minor, d.currency, EXISTS (SELECT 1 FROM loan AS l WHERE "
        "l.device=d.id AND l.returned_at IS NULL) FROM device AS d JOIN model AS m ON m.id=d.model WHERE "
        "d.archived=0 AND d.condition<>'withdrawn' ORDER BY m.name, d.folded_tag",
        [&](const Statement& row) {
            facts.lines << InventoryLine{row.text(0),
                                         row.text(1),
                                         row.text(2),
                                         categories.path(row.integer(3)),
                                         places.path(row.integer(4)),
                                         row.text(5),
                                         row.text(6),
                                         row.optionalInteger(7),
                                         row.text(8),
                                         row.integer(9) != 0};
            if (row.optionalInteger(7) && !facts.currencies.contains(row.text(8)))
                facts.currencies << row.text(8);
        }));
    facts.currencies.sort();
    return facts;
}

/// Prices are kept in hundredths, whatever the currency.
double inMajorUnits(qint64 hundredths)
{
    return double(hundredths) / 100.0;
}

/// By the path of its category or place; those without one last.
template <typename T>
using ByPath = std::map<std::pair<bool, QString>, T>;

ByPath<InventorySum> sumsBy(const InventoryFacts& facts, QString InventoryLine::*path)
{
    ByPath<InventorySum> sums;
    for (const InventoryLine& line : facts.lines)
        sums[{(line.*path).isEmpty(), line.*path}].add(line);
    return sums;
}

ByPath<QList<InventoryLine>> linesByCategory(const InventoryFacts& facts)
{
    ByPath<QList<InventoryLine>> lines;
    for (const InventoryLine& line : facts.lines)
        lines[{line.category.isEmpty(), line.category}] << line;
    return lines;
}

QVariantList cellsOf(const QString& name, const InventorySum& sum, const QStringList& currencies)
{
    QVariantList row{name, double(sum.devices), double(sum.lent), double(sum.unusable)};
    for (const QString& currency : currencies)
        row << (sum.value.contains(currency) ? QVariant(inMajorUnits(sum.value.value(currency)))
                                             : QVariant());
    return row;
}

ReportTable sumTable(const QString& title, const QString& by, const QString& without,
                     const InventoryFacts& facts, const ByPath<InventorySum>& sums)
{
    const auto count = [](const QString& words) { return ReportColumn{words, ReportColumn::Kind::Number}; };
    ReportTable table{title,
                      {},
                      {ReportColumn{by}, count(Inventory::tr("Devices")), count(Inventory::tr("Lent out")),
                       count(Inventory::tr("Broken or lost"))},
                      {},
                      {}};
    for (const QString& currency : facts.currencies)
        table.columns << ReportColumn{currency.isEmpty()
                                          ? Inventory::tr("Value")
                                          : Inventory::tr("Value, %1", "%1: currency").arg(currency),
                                      ReportColumn::Kind::Number, decimalsOf(currency)};
    InventorySum all;
    for (const auto& [path, sum] : sums)
        table.rows << cellsOf(path.first ? without : path.second, sum, facts.currencies);
    for (const InventoryLine& line : facts.lines)
        all.add(line);
    table.rows << cellsOf(Inventory::tr("Together"), all, facts.currencies);
    return table;
}

ReportTable lineTable(const ReportWriter& writer, const QList<InventoryLine>& lines)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.columns = {{Inventory::tr("Asset tag")},
                     {Inventory::tr("Model")},
                     {Inventory::tr("Serial number")},
                     {Inventory::tr("Place")},
                     {Inventory::tr("Condition")},
                     {Inventory::tr("Purchased"), Kind::Day},
                     {Inventory::tr("Price"), Kind::Number, 2},
                     {Inventory::tr("Currency")}};
    for (const InventoryLine& line : lines) {
        const QString condition = writer.choice(u"device"_s, u"condition"_s, line.condition);
        const QDate purchased = QDate::fromString(line.purchased, Qt::ISODate);
        table.rows << QVariantList{
            line.tag,
            line.model,
            line.serial,
            line.place,
            line.isLent ? Inventory::tr("%1, lent out", "%1: good, worn ...").arg(condition) : condition,
            purchased.isValid() ? QVariant(purchased) : QVariant(),
            line.price ? QVariant(inMajorUnits(*line.price)) : QVariant(),
            line.price ? line.currency : QString()};
    }
    return table;
}

QString worthWords(const InventoryFacts& facts)
{
    const auto unpriced = std::ranges::count_if(facts.lines, [](const auto& line) { return !line.price; });
    return unpriced == 0
        ? Inventory::tr("Values are what was paid; withdrawn and archived devices are left out.")
        : Inventory::tr("Values are what was paid; withdrawn and archived devices are left out. The "
                        "price of %n device(s) is not known.",
                        nullptr, int(unpriced));
}

} // namespace

Result<void> composeInventory(ReportWriter& writer)
{
    KITCAMP_TRY(writer.step());
    KITCAMP_ASSIGN(const InventoryFacts facts, readInventory(writer.file()));
    writer.setTitle(Inventory::tr("Inventory list"),
                    Inventory::tr("%n device(s)", nullptr, int(facts.lines.size())));
    if (facts.lines.isEmpty()) {
        writer.text(Inventory::tr("This centre has no devices yet. Add or import them on the page Devices."));
        return {};
    }
    KITCAMP_TRY(writer.step());
    const QString noCategory = Inventory::tr("Without a category");
    writer.text(worthWords(facts), true);
    writer.add(sumTable(Inventory::tr("By category"), Inventory::tr("Category"), noCategory, facts,
                        sumsBy(facts, &InventoryLine::category)));
    writer.add(sumTable(Inventory::tr("By place"), Inventory::tr("Place"), Inventory::tr("Without a place"),
                        facts, sumsBy(facts, &InventoryLine::place)));
    writer.add(ReportPageBreak{});
    for (const auto& [path, lines] : linesByCategory(facts)) {
        KITCAMP_TRY(writer.step());
        writer.heading(path.first ? noCategory : path.second);
        writer.add(lineTable(writer, lines));
    }
    return {};
}

} // namespace kitcamp
