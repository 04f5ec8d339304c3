// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/rulesreader.h"

#include "models/planning/teamrules/rulewords.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RulesReader {
    Q_DECLARE_TR_FUNCTIONS(RulesReader)
};

constexpr int mostTeams = 10'000;
constexpr double anyNumber = 1e12;

/// The value of an enum by its word; a fault lists the words.
template <typename Value, typename Words>
std::optional<Value> worded(RulesObject& object, const QString& key, const Words& words)
{
    const QString written = object.text(key);
    if (written.isEmpty()) {
        if (!object.has(key))
            object.fault(key, RulesReader::tr("This is missing; possible are %1.").arg(teamWords(words)));
        return {};
    }
    for (const auto& [value, word] : words) {
        if (written == word)
            return value;
    }
    object.fault(key,
                 RulesReader::tr("\"%1\" is not known; possible are %2.").arg(written, teamWords(words)));
    return {};
}

std::optional<TeamCellType> typeOf(RulesObject& object)
{
    return object.has(u"type"_s) ? worded<TeamCellType>(object, u"type"_s, teamTypeWords())
                                 : std::optional<TeamCellType>();
}

/// "column" or "columns".
QStringList columnsOf(RulesObject& object, int most)
{
    QStringList columns = object.texts(u"columns"_s);
    const QString one = object.text(u"column"_s);
    if (!one.isEmpty() && !columns.isEmpty())
        object.fault(u"columns"_s, RulesReader::tr("Give either column or columns."));
    if (!one.isEmpty())
        columns = {one};
    if (columns.isEmpty() && !object.has(u"columns"_s))
        object.fault({}, RulesReader::tr("\"column\" is missing."));
    if (columns.size() > most)
        object.fault(u"columns"_s,
                     most == 1 ? RulesReader::tr("Here one column is possible.")
                               : RulesReader::tr("At most %1 columns are possible.").arg(most));
    return columns;
}

int mostColumns(TeamCriterion::Kind kind)
{
    if (kind == TeamCriterion::Kind::Projects)
        return 100;
    return kind == TeamCriterion::Kind::Hours ? 7 : 1;
}

TeamCriterionWish criterionOf(RulesObject& object)
{
    TeamCriterionWish wish;
    wish.kind = worded<TeamCriterion::Kind>(object, u"kind"_s, teamCriterionWords()).value_or(wish.kind);
    wish.columns = columnsOf(object, mostColumns(wish.kind));
    wish.name = object.text(u"name"_s);
    wish.weight = object.number(u"weight"_s, 1, 0, anyNumber);
    if (wish.weight == 0)
        object.fault(u"weight"_s, RulesReader::tr("A weight is above 0; leave the criterion out instead."));
    wish.type = typeOf(object);
    using Kind = TeamCriterion::Kind;
    if (wish.kind == Kind::Balance)
        wish.scale = object.texts(u"scale"_s);
    if (wish.kind == Kind::Hours) {
        wish.atLeast = object.count(u"at_least"_s, 1, 1, int(TeamHours().size()));
        wish.busy = object.flag(u"busy"_s);
    }
    if (wish.kind == Kind::Wishes)
        wish.without = object.text(u"without"_s);
    if (wish.kind == Kind::Projects) {
        if (object.value(u"most_teams"_s).isObject())
            wish.mostTeamsOf = object.counts(u"most_teams"_s);
        else
            wish.mostTeams = object.count(u"most_teams"_s, 0, 1);
    }
    return wish;
}

void readRange(RulesObject& object, TeamHardRule& rule)
{
    if (object.has(u"from"_s))
        rule.from = object.number(u"from"_s, 0, -anyNumber, anyNumber);
    if (object.has(u"until"_s))
        rule.until = object.number(u"until"_s, 0, -anyNumber, anyNumber);
    if ((rule.from || rule.until) && !rule.values.isEmpty())
        object.fault(u"value"_s, RulesReader::tr("Give either values or from and until."));
}

/// What counts persons by their values.
void readCounted(RulesObject& object, TeamHardRule& rule)
{
    rule.values = object.texts(u"values"_s);
    if (object.has(u"value"_s))
        rule.values += object.texts(u"value"_s);
    readRange(object, rule);
    if (object.has(u"count"_s))
        rule.count = object.count(u"count"_s, 1, rule.kind == TeamHardRule::Kind::AtMost ? 0 : 1);
    rule.type = typeOf(object);
}

TeamHardRule hardOf(RulesObject& object)
{
    using Kind = TeamHardRule::Kind;
    TeamHardRule rule;
    const QString word = object.text(u"rule"_s);
    if (word == "never_alone"_L1) {
        rule.kind = Kind::NotExactly;
        rule.count = 1;
    } else {
        rule.kind = worded<Kind>(object, u"rule"_s, teamHardWords()).value_or(rule.kind);
    }
    rule.columns = columnsOf(object, rule.kind == Kind::Common ? 7 : 1);
    if (rule.kind == Kind::Common) {
        rule.type = typeOf(object);
        rule.busy = object.flag(u"busy"_s);
        rule.count = object.count(u"count"_s, 1, 1, int(TeamHours().size()));
    } else if (rule.kind == Kind::AtLeast || rule.kind == Kind::AtMost || rule.kind == Kind::NotExactly) {
        readCounted(object, rule);
    } else if (object.has(u"by"_s)) {
        const QString by = object.text(u"by"_s);
        rule.byValue = by == "value"_L1;
        if (by != "value"_L1 && by != "ids"_L1)
            object.fault(u"by"_s,
                         RulesReader::tr("\"%1\" is not known; possible are %2.").arg(by, u"ids, value"_s));
    }
    return rule;
}

void readSize(RulesObject& object, TeamRules& rules)
{
    const QJsonValue size = object.value(u"size"_s);
    if (size.isUndefined())
        return;
    if (!size.isArray()) {
        const int one = object.count(u"size"_s, 1, 1, mostTeams);
        rules.size = TeamSize{one, one};
        rules.about = true;
        return;
    }
    const QJsonArray bounds = size.toArray();
    const TeamSize read{bounds.at(0).toInt(), bounds.at(1).toInt()};
    if (bounds.size() != 2 || read.lower < 1 || read.upper < read.lower)
        object.fault(u"size"_s, RulesReader::tr("Here a number or two such as [5, 6] are expected."));
    rules.size = read;
}

void readSizes(RulesObject& object, TeamRules& rules)
{
    int given = 0;
    for (const QString& key : {u"sizes"_s, u"teams"_s, u"size"_s})
        given += object.has(key) ? 1 : 0;
    if (given != 1)
        object.fault({}, RulesReader::tr("Give one of sizes ([6, 6, 5]), teams (14) and size ([5, 6])."));
    for (const QJsonValue& item : object.list(u"sizes"_s)) {
        const int size = item.toInt();
        if (size < 1)
            object.fault(u"sizes"_s, RulesReader::tr("Here whole numbers of at least 1 are expected."));
        rules.sizes.push_back(size);
    }
    if (object.has(u"sizes"_s) && rules.sizes.empty())
        object.fault(u"sizes"_s, RulesReader::tr("There is no team in it."));
    rules.teams = object.count(u"teams"_s, 0, 1, mostTeams);
    readSize(object, rules);
}

template <typename Item, typename Read>
QList<Item> eachOf(RulesObject& file, const QString& key, QList<TeamFault>& faults, Read&& read)
{
    QList<Item> all;
    for (const QJsonValue& value : file.list(key)) {
        RulesObject object(value, key + u'[' + QString::number(all.size()) + u']', faults);
        all << read(object);
        if (value.isObject())
            object.finish();
    }
    return all;
}

} // namespace

TeamReading<TeamRules> readTeamRules(const QJsonObject& json)
{
    TeamReading<TeamRules> reading;
    RulesObject file(json, {}, reading.faults);
    TeamRules rules;
    rules.id = file.text(u"id"_s, rules.id);
    rules.name = file.texts(u"name"_s);
    readSizes(file, rules);
    rules.criteria = eachOf<TeamCriterionWish>(file, u"criteria"_s, reading.faults, criterionOf);
    rules.hard = eachOf<TeamHardRule>(file, u"hard"_s, reading.faults, hardOf);
    rules.together = file.groups(u"together"_s);
    rules.apart = file.groups(u"apart"_s);
    rules.earlier = file.groups(u"earlier"_s);
    rules.locks = file.counts(u"locks"_s);
    rules.fairness = file.number(u"fairness"_s, 0, 0, 1);
    file.finish();
    if (reading.faults.isEmpty())
        reading.value = rules;
    return reading;
}

TeamReading<TeamRules> readTeamRules(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return readTeamRules(document.object());
    TeamReading<TeamRules> reading;
    const int line = int(json.left(error.offset).count('\n')) + 1;
    reading.faults << TeamFault{u"rules"_s,
                                error.error == QJsonParseError::NoError
                                    ? RulesReader::tr("The file holds no object { ... }.")
                                    : RulesReader::tr("This is no JSON: %1 in line %2.", "message, number")
                                          .arg(error.errorString())
                                          .arg(line)};
    return reading;
}

} // namespace kitcamp
