// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"

#include "models/store/recordactions.h"

#include <QBuffer>
#include <QFile>
#include <QTimeZone>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reference(QLatin1String column, qint64 id, QJsonObject values)
{
    values.insert(column, QString::number(id));
    return values;
}

RecordBatch content(Store& store, int people, int devices)
{
    RecordBatch batch{u"save"_s, u"content"_s, u"device"_s, {}};
    const auto add = [&](const QString& table, const QJsonObject& values) {
        const qint64 id = store.ids().nextValue();
        batch.add(table, id, values);
        return id;
    };
    static const QStringList names{u"曾丽"_s, u"王浩然"_s, u"Ann O'Neill"_s};
    const qint64 university =
        add(u"organization"_s, {{"name"_L1, u"测试大学"_s}, {"name_en"_L1, u"Test University"_s}});
    for (int i = 1; i <= people; ++i) {
        const QString name = names.value(i - 1, u"Person %1"_s.arg(i));
        const qint64 person = add(
            u"person"_s,
            reference("organization"_L1, university, {{"name"_L1, name}, {"login"_L1, u"login%1"_s.arg(i)}}));
        add(u"person_number"_s,
            reference("person"_L1, person,
                      {{"kind"_L1, u"card"_s}, {"value"_L1, QString::fromLatin1(cardOf(i))}}));
        add(u"person_number"_s,
            reference(
                "person"_L1, person,
                {{"kind"_L1, u"student"_s}, {"value"_L1, u"51702191%1"_s.arg(i, 4, 10, QLatin1Char('0'))}}));
    }
    const qint64 model = add(u"model"_s, {{"name"_L1, u"ESP32-DevKitC"_s}});
    for (int i = 1; i <= devices; ++i)
        add(u"device"_s,
            reference("model"_L1, model,
                      {{"asset_tag"_L1, QString::fromLatin1(tagOf(i))},
                       {"price_minor"_L1, u"6805"_s},
                       {"currency"_L1, u"CNY"_s}}));
    return batch;
}

QByteArray numbered(const char* prefix, int number, int digits)
{
    return prefix + QByteArray::number(number).rightJustified(digits, '0');
}

} // namespace

QByteArray cardOf(int person)
{
    return numbered("04", person, 6);
}

QByteArray tagOf(int device)
{
    return numbered("ESP32-", device, 4);
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(not there)");
}

CommandKit::CommandKit()
{
    // What is remembered of files for their authors is not that of who runs the tests.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"home"_s)));
    clock.set(QDateTime(QDate(2026, 9, 2), QTime(10, 0), QTimeZone("Asia/Shanghai")));
}

CommandRun CommandKit::run(const QStringList& arguments, const QByteArray& input) const
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CommandRun run;
    run.code = runCommandLine(arguments, in, out, err, clock).value_or(-1);
    QString text = QString::fromUtf8(out.data());
    if (text.endsWith(u'\n'))
        text.chop(1);
    run.lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    run.error = QString::fromUtf8(err.data());
    return run;
}

QString CommandKit::centre(const QString& name, int people, int devices) const
{
    const QString file = path(name);
    auto store = Store::create(file, domain, clock, 1);
    if (!store || !(*store)->perform(SaveSettings{{{"zone"_L1, u"Asia/Shanghai"_s}}})
        || !(*store)->perform(content(**store, people, devices)))
        return {};
    return file;
}

std::unique_ptr<Store> CommandKit::open(const QString& file) const
{
    auto store = Store::open(file, domain, clock, 2);
    return store ? std::move(*store) : nullptr;
}

qint64 CommandKit::count(const QString& file, const char* sql) const
{
    const auto reader = Store::openReader(file);
    const auto found = reader ? (*reader)->integer(sql) : Result<std::optional<qint64>>(reader.error());
    return found && *found ? **found : -1;
}

QString CommandKit::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}
