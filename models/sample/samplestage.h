// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampledata.h"
#include "models/sample/samplescript.h"
#include "models/store/store.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace kitcamp {

struct RecordBatch;

/// A person as the sample's desk knows her.
struct SamplePerson {
    PersonId id;
    QString group; ///< key of centre.json
    QDate since;
    QDate until; ///< invalid: stays
    qint64 cardNumber = 0; ///< id of the person_number that is her card
    QString card;
    int loans = 0; ///< open ones
    bool gone = false; ///< archived or banned
};

struct SampleDevice {
    DeviceId id;
    QString category; ///< key of centre.json
    bool free = true; ///< on the shelf, good, and lent to people
};

/// Everything that the parts of the sample share while it is made.
struct SampleStage {
    SampleStage(Store& theStore, SettableClock& theClock, SampleData theData, qint64 theEnd, quint32 seed);

    Store& store;
    SettableClock& clock;
    const SampleData data;
    const QTimeZone zone;
    const qint64 end; ///< the moment at which somebody opens the file, Unix seconds
    QRandomGenerator random;
    SampleScript script;
    QHash<QString, qint64> ids; ///< "place/a1" -> row
    std::vector<SamplePerson> people;
    std::vector<SampleDevice> devices;

    [[nodiscard]] qint64 at(QDate day, QTime time) const;
    [[nodiscard]] QDate dayOf(qint64 at) const;
    [[nodiscard]] QDate today() const { return dayOf(end); }
    [[nodiscard]] QDate opensOn() const { return dateOf(data.centre.value(QLatin1String("opensOn"))); }
    /// True where somebody stands at the desk that day; public holidays of every year are free.
    [[nodiscard]] bool isOpen(QDate day) const;
    /// A moment in the opening hours of the day, or of the next open one.
    [[nodiscard]] qint64 openMoment(QDate day);

    [[nodiscard]] int below(int count) { return count > 0 ? random.bounded(count) : 0; }
    [[nodiscard]] bool chance(int percent) { return random.bounded(100) < percent; }
    [[nodiscard]] QString oneOf(const QJsonArray& texts)
    {
        return texts.at(below(static_cast<int>(texts.size()))).toString();
    }
    [[nodiscard]] QString text(QLatin1String list) { return oneOf(data.texts.value(list).toArray()); }
    /// The row of a key as a value of a record; empty where there is none.
    [[nodiscard]] QString reference(const QString& table, const QString& key) const;
    /// A new row in \p batch, remembered under its key where it has one.
    qint64 addTo(RecordBatch& batch, const QString& table, const QString& key, const QJsonObject& values);
    /// Whoever has the desk at that hour does what follows.
    void changeOperator();
    [[nodiscard]] Result<void> perform(const Action& action);

    std::vector<OperatorId> operators;

    /// The next step on the script, or at the beginning of the file where that is later.
    void plan(QDate day, QTime time, SampleScript::Step step);
};

/// Draws from another source for a while, so that what comes after is the same with or without it.
class OtherChance
{
public:
    OtherChance(SampleStage& stage, QRandomGenerator& random)
        : m_stage(stage)
        , m_random(random)
    {
        std::swap(m_stage.random, m_random);
    }
    ~OtherChance() { std::swap(m_stage.random, m_random); }
    OtherChance(const OtherChance&) = delete;
    OtherChance& operator=(const OtherChance&) = delete;

private:
    SampleStage& m_stage;
    QRandomGenerator& m_random;
};

} // namespace kitcamp
