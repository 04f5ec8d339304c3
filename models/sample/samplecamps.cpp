// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecamps.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void SampleCamps::schedule()
{
    for (const QJsonValue& value : m_stage.data.people.value("camps"_L1).toArray()) {
        const QJsonObject camp = value.toObject();
        const QString group = camp.value("group"_L1).toString();
        const QDate begins = dateOf(camp.value("begins"_L1));
        const QDate ends = begins.addDays(camp.value("days"_L1).toInt() - 1);
        const qint64 closing = m_stage.at(ends, QTime(16, 30));
        m_stage.script.add(m_stage.at(begins.addDays(-6), QTime(10, 40)),
                           [this, camp] { return announce(camp); });
        m_stage.script.add(m_stage.at(begins, QTime(9, 20)),
                           [this, group, closing] { return begin(group, closing); });
    }
}

/// The list of the confirmed guests, their group and its rule, in one step.
Result<void> SampleCamps::announce(const QJsonObject& camp)
{
    const QString key = camp.value("group"_L1).toString();
    RecordBatch batch{u"import"_s, key + u".xlsx"_s, u"person"_s, {}};
    QString name;
    for (const QJsonValue& value : m_stage.data.centre.value("groups"_L1).toArray()) {
        QJsonObject group = value.toObject();
        if (group.take("key"_L1).toString() != key)
            continue;
        name = group.value("name"_L1).toString();
        m_stage.addTo(batch, u"borrower_group"_s, key, group);
    }
    QJsonObject rule = m_stage.data.centre.value("campRule"_L1).toObject();
    rule.insert("note"_L1, name);
    rule.insert("borrower_group"_L1, m_stage.reference(u"borrower_group"_s, key));
    m_stage.addTo(batch, u"loan_rule"_s, {}, rule);
    const QDate begins = dateOf(camp.value("begins"_L1));
    const QDate ends = begins.addDays(camp.value("days"_L1).toInt() - 1);
    for (const QLatin1String role : {"guests"_L1, "teachers"_L1}) {
        const QJsonObject counts = camp.value(role).toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            for (int i = 0; i < it->toInt(); ++i) {
                SampleIdentity guest = m_people.guest(it.key(), role == "teachers"_L1, begins, ends);
                guest.group = key;
                m_people.enter(batch, guest);
            }
        }
    }
    return m_stage.perform(toAction(batch));
}

std::optional<size_t> SampleCamps::freeBoard()
{
    for (int tries = 0; tries < 400; ++tries) {
        const auto i = static_cast<size_t>(m_stage.below(static_cast<int>(m_stage.devices.size())));
        const SampleDevice& device = m_stage.devices[i];
        if (device.free
            && (device.category == "ai"_L1 || device.category == "iot"_L1 || device.category == "cameras"_L1))
            return i;
    }
    return std::nullopt;
}

Result<void> SampleCamps::begin(const QString& group, qint64 ends)
{
    for (size_t person = 0; person < m_stage.people.size(); ++person) {
        if (m_stage.people[person].group != group)
            continue;
        std::vector<SampleLoan> loans;
        const qint64 visit = m_stage.store.ids().nextValue();
        for (int i = 0; i < 1 + m_stage.below(2); ++i) {
            m_stage.clock.advanceSeconds(7);
            const auto board = freeBoard();
            if (!board)
                break;
            KITCAMP_ASSIGN(const auto loan, m_desk.lend(person, *board, visit));
            if (loan)
                loans.push_back(*loan);
        }
        m_stage.clock.advanceSeconds(30);
        m_stage.script.add(ends + static_cast<qint64>(person) * 20,
                           [this, person, loans] { return m_desk.takeAllBack(person, loans); });
    }
    return {};
}

} // namespace kitcamp
