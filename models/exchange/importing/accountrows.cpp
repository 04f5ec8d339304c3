// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of a cloud platform: login, password (sealed), quota, and whose it is where the list says it.
#include "models/activities/attendees/campkeys.h"
#include "models/exchange/importing/platformrows.h"
#include "models/exchange/importing/teamfinder.h"
#include "models/exchange/questionnaires/questionhead.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KnownAccount {
    qint64 id = 0;
    QString secret; ///< sealed
    QString quota;
    qint64 participation = 0;
    qint64 team = 0;
};

class AccountRows final : public PlatformRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AccountRows)
public:
    using PlatformRows::PlatformRows;

private:
    QList<QStringList> neededFields() const override { return {{u"account"_s}}; }
    QString table() const override { return u"cloud_account"_s; }
    Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;
    Result<void> finish() override;

    qint64 resourceOf(const TableRow& row, PlannedRow& planned) const;
    void readQuota(const TableRow& row, const KnownAccount& known, QJsonObject& values,
                   PlannedRow& planned) const;
    void readPassword(const TableRow& row, const KnownAccount& known, QJsonObject& values,
                      PlannedRow& planned);
    void readHolder(const TableRow& row, const KnownAccount& known, QJsonObject& values,
                    PlannedRow& planned) const;

    QHash<QString, qint64> m_resources; ///< key of the name
    QHash<qint64, QString> m_names;
    QHash<std::pair<qint64, QString>, KnownAccount> m_known; ///< resource, login
    TeamFinder m_teams;
};

Result<void> AccountRows::prepare()
{
    KITCAMP_TRY(PlatformRows::prepare());
    KITCAMP_TRY(m_teams.load(store().reader(), enrolment().activity));
    KITCAMP_TRY(store().reader().each(
        "SELECT id, name, name_en FROM cloud_resource WHERE activity=?",
        [&](const Statement& row) {
            m_names.insert(row.integer(0), row.text(1));
            for (const QString& name : {row.text(1), row.text(2)}) {
                if (!name.isEmpty())
                    m_resources.insert(headKey(name), row.integer(0));
            }
        },
        enrolment().activity));
    if (m_names.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("This camp has no cloud resource yet. Write down the platform first."),
                     {},
                     u"no-cloud-resource"_s,
                     {}};
    return store().reader().each(
        "SELECT c.resource, c.login, c.id, c.sealed_secret, c.quota, coalesce(c.participation, 0), "
        "coalesce(c.team, 0)"
        " FROM cloud_account AS c JOIN cloud_resource AS r ON r.id=c.resource WHERE r.activity=?",
        [&](const Statement& row) {
            m_known.insert({row.integer(0), row.text(1)},
                           {row.integer(2), row.text(3), row.text(4), row.integer(5), row.integer(6)});
        },
        enrolment().activity);
}

qint64 AccountRows::resourceOf(const TableRow& row, PlannedRow& planned) const
{
    if (const QString written = value(row, u"resource"_s); !written.isEmpty()) {
        const qint64 found = m_resources.value(headKey(written));
        if (found == 0)
            wrong(planned, u"resource"_s, tr("This camp has no cloud resource \"%1\".").arg(written));
        return found;
    }
    if (m_names.contains(request().chosen))
        return request().chosen;
    if (m_names.size() == 1)
        return m_names.constBegin().key();
    planned.state = PlannedRow::State::Wrong;
    planned.details << tr("Say of which cloud resource the accounts are.");
    return 0;
}

void AccountRows::readQuota(const TableRow& row, const KnownAccount& known, QJsonObject& values,
                            PlannedRow& planned) const
{
    static const QRegularExpression number(u"^\\D*?([\\d,]+)(?:\\.0*)?\\D*$"_s);
    const QString written = value(row, u"quota"_s);
    if (written.isEmpty())
        return;
    const auto match = number.match(written);
    bool ok = false;
    const qint64 quota = match.hasMatch() ? match.captured(1).remove(u',').toLongLong(&ok) : 0;
    if (!ok)
        return wrong(planned, u"quota"_s, tr("\"%1\" is not a whole number.").arg(written));
    if (QString::number(quota) == known.quota)
        return;
    values.insert("quota"_L1, QString::number(quota));
    planned.details << (known.quota.isEmpty() ? tr("Quota: %1").arg(quota)
                                              : tr("Quota: %1 → %2").arg(known.quota).arg(quota));
}

/// Never shown; sealed anew only where it is not known to be the same.
void AccountRows::readPassword(const TableRow& row, const KnownAccount& known, QJsonObject& values,
                               PlannedRow& planned)
{
    const QString written = value(row, u"password"_s);
    if (written.isEmpty())
        return;
    if (!known.secret.isEmpty()) {
        const auto opened = CampKeys(store()).open(known.secret);
        if (opened && *opened == written)
            return;
    }
    const auto sealed = seal(written);
    if (!sealed)
        return wrong(planned, u"password"_s, sealed.error().sentence);
    values.insert("sealed_secret"_L1, *sealed);
    planned.details << (known.secret.isEmpty() ? tr("With a password.") : tr("Another password."));
}

void AccountRows::readHolder(const TableRow& row, const KnownAccount& known, QJsonObject& values,
                             PlannedRow& planned) const
{
    if (const QString written = value(row, u"team"_s); !written.isEmpty()) {
        const qint64 team = m_teams.find(written);
        if (team == 0)
            return wrong(planned, u"team"_s, tr("This camp has no team \"%1\".").arg(written));
        if (team == known.team)
            return;
        values.insert("team"_L1, QString::number(team));
        values.insert("participation"_L1, QString());
        values.insert("handed_at"_L1, QString()); // whoever has it now was not handed its slip yet
        planned.details << tr("For team %1.").arg(m_teams.nameOf(team));
        return;
    }
    const RosterWords words = wordsOf(row);
    if (words.isEmpty())
        return;
    const RosterFinder::Found found = roster().find(words);
    if (found.participation == 0) {
        planned.details << tr("%1: %2 The account is taken for nobody yet.",
                              "%1: a person, %2: why nobody is meant")
                               .arg(words.shown(), found.reason);
        return;
    }
    if (found.participation == known.participation)
        return;
    values.insert("participation"_L1, QString::number(found.participation));
    values.insert("team"_L1, QString());
    values.insert("handed_at"_L1, QString());
    planned.details << tr("For %1.", "%1: a person").arg(roster().nameOf(found.participation));
}

void AccountRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString login = value(row, u"account"_s);
    planned.subject = login;
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (login.isEmpty())
        return wrong(planned, u"account"_s, tr("The account is missing."));
    const qint64 resource = resourceOf(row, planned);
    if (resource == 0)
        return;
    if (const int first = firstRowWith(QString::number(resource) + u':' + login, row.sourceRow)) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("The same as row %1: left out.").arg(first);
        return;
    }
    const KnownAccount known = m_known.value({resource, login});
    QJsonObject values;
    readQuota(row, known, values, planned);
    readHolder(row, known, values, planned);
    if (planned.state != PlannedRow::State::Wrong)
        readPassword(row, known, values, planned);
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (known.id == 0) {
        if (const QString note = value(row, u"note"_s); !note.isEmpty())
            values.insert("note"_L1, note);
        values.insert("resource"_L1, QString::number(resource));
        values.insert("login"_L1, login);
        batch().add(u"cloud_account"_s, nextId(), values);
        planned.state = PlannedRow::State::New;
        return;
    }
    planned.state = values.isEmpty() ? PlannedRow::State::Same : PlannedRow::State::Changed;
    if (!values.isEmpty())
        batch().edit(u"cloud_account"_s, known.id, values);
}

/// Rows that are left out may be saved: without their passwords.
Result<void> AccountRows::finish()
{
    if (const int column = columnNumber(u"password"_s); column >= 0) {
        for (TableRow& row : sourceTable().rows)
            row.cells[column] = row.cells[column].isEmpty() ? QString() : u"***"_s;
    }
    return {};
}

} // namespace

std::unique_ptr<ImportRows> makeAccountRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<AccountRows>(store, std::move(request));
}

} // namespace kitcamp
