// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigfile.h"

#include "models/store/recordactions.h"

#include <random>

namespace kitcamp::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 10'000;
constexpr qint64 firstDay = 1504224000; // 2017-09-01
constexpr qint64 daySeconds = 86400;

QString personName(int number)
{
    static const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞红梅鑫波斌宇浩凯健俊帆帅旭阳雪婷雨欣怡佳嘉晨子涵梓轩思源"_s;
    const auto at = [](const QString& from, int index) { return QString(from.at(index % from.size())); };
    return at(surnames, number * 7) + at(given, number * 13 + number / 50) + (number % 3 ? at(given, number * 31 + number / 7) : QString());
}

QString text(qint64 value)
{
    return QString::number(value);
}

/// Collects steps and performs them ten thousand at a time.
class Batches
{
public:
    Batches(Store& store, QString table)
        : m_store(store)
        , m_table(std::move(table))
    {
        restart();
    }
    [[nodiscard]] Result<void> add(const QString& table, qint64 id, const QJsonObject& values)
    {
        m_batch.add(table, id, values);
        return m_batch.steps.size() < batchSize ? Result<void>() : flush();
    }
    [[nodiscard]] Result<void> flush()
    {
        if (m_batch.steps.isEmpty())
            return {};
        const auto done = m_store.perform(m_batch);
        restart();
        return done ? Result<void>() : Result<void>(done.error());
    }

private:
    void restart() { m_batch = {u"import"_s, u"bench"_s, m_table, {}}; }

    Store& m_store;
    QString m_table;
    RecordBatch m_batch;
};

Result<QList<qint64>> addPersons(Store& store, int count)
{
    QList<qint64> ids;
    Batches batches(store, u"person"_s);
    for (int i = 0; i < count; ++i) {
        ids << store.ids().nextValue();
        KITCAMP_TRY(batches.add(u"person"_s, ids.last(), {{"name"_L1, personName(i)}, {"phone"_L1, u"138%1"_s.arg(i, 8, 10, QChar(u'0'))}, {"major"_L1, "Engineering"_L1}}));
        KITCAMP_TRY(batches.add(u"person_number"_s, store.ids().nextValue(),
                                {{"person"_L1, text(ids.last())}, {"kind"_L1, "student"_L1}, {"value"_L1, u"52%1"_s.arg(i, 10, 10, QChar(u'0'))}}));
    }
    KITCAMP_TRY(batches.flush());
    return ids;
}

Result<QList<qint64>> addDevices(Store& store, int count)
{
    QList<qint64> ids;
    Batches batches(store, u"device"_s);
    QList<qint64> models;
    for (int i = 0; i < 400; ++i) {
        models << store.ids().nextValue();
        KITCAMP_TRY(batches.add(u"model"_s, models.last(), {{"name"_L1, u"Board %1"_s.arg(i)}, {"maker"_L1, u"Maker %1"_s.arg(i % 20)}}));
    }
    for (int i = 0; i < count; ++i) {
        ids << store.ids().nextValue();
        KITCAMP_TRY(batches.add(u"device"_s, ids.last(), {{"asset_tag"_L1, u"DEV-%1"_s.arg(i, 6, 10, QChar(u'0'))}, {"model"_L1, text(models[i % models.size()])}, {"serial"_L1, u"SN%1"_s.arg(i * 7919)}}));
    }
    KITCAMP_TRY(batches.flush());
    return ids;
}

} // namespace

Result<void> fillBigFile(Store& store, const BigFileSize& size)
{
    KITCAMP_ASSIGN(const QList<qint64> persons, addPersons(store, size.persons));
    KITCAMP_ASSIGN(const QList<qint64> devices, addDevices(store, size.devices));
    std::mt19937 random(7);
    Batches batches(store, u"loan"_s);
    const int open = std::min(size.devices / 10, size.loans);
    for (int i = 0; i < size.loans; ++i) {
        // Each device goes out again and again, one loan after the other; the last round is still out.
        const qint64 device = devices[i % devices.size()];
        const qint64 lentAt = firstDay + (i / devices.size()) * 100 * daySeconds + static_cast<qint64>(random() % 40) * daySeconds + static_cast<qint64>(random() % 36000);
        const qint64 due = lentAt + 14 * daySeconds;
        QJsonObject values {{"device"_L1, text(device)}, {"borrower"_L1, text(persons[static_cast<qsizetype>(random() % static_cast<unsigned>(persons.size()))])},
                            {"visit"_L1, text(store.ids().nextValue())}, {"lent_at"_L1, text(lentAt)},
                            {"due"_L1, QDateTime::fromSecsSinceEpoch(due, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s)}};
        if (i < size.loans - open)
            values.insert("returned_at"_L1, text(lentAt + static_cast<qint64>(1 + random() % 20) * daySeconds));
        KITCAMP_TRY(batches.add(u"loan"_s, store.ids().nextValue(), values));
    }
    return batches.flush();
}

QByteArray studentRows(int count)
{
    QString rows = u"姓名,学号,手机,邮箱,学院,专业,班级\r\n"_s;
    for (int i = 0; i < count; ++i)
        rows += u"%1,62%2,139%3,s%4@example.edu,School %5,Major %6,F%7\r\n"_s.arg(personName(i)).arg(i, 10, 10, QChar(u'0')).arg(i, 8, 10, QChar(u'0')).arg(i).arg(i % 30).arg(i % 90).arg(i % 400);
    return rows.toUtf8();
}

} // namespace kitcamp::bench
