// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/sharedroom.h"

#include "tests/testkit/verify.h"

#include <QDirIterator>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

SharedRoom::SharedRoom()
{
    QDir(path(u"."_s)).mkdir(u"hub"_s);
}

void SharedRoom::fill()
{
    addDevice(*desk, u"ESP32-01"_s);
    addDevice(*desk, u"ESP32-02"_s);
    desk.add(u"person"_s, {{"name"_L1, u"曾丽"_s}});
}

qint64 SharedRoom::addDevice(Store& store, const QString& tag)
{
    const auto models = store.reader().integer("SELECT min(id) FROM model");
    qint64 model = models ? models->value_or(0) : 0;
    if (model == 0) {
        model = store.ids().nextValue();
        if (const auto added = store.perform(AddRecord{u"model"_s, model, {{"name"_L1, u"ESP32"_s}}}); !added)
            qFatal("%s", why(added).constData());
    }
    const qint64 id = store.ids().nextValue();
    const QJsonObject values{{"asset_tag"_L1, tag}, {"model"_L1, QString::number(model)}};
    if (const auto added = store.perform(AddRecord{u"device"_s, id, values}); !added)
        qFatal("%s", why(added).constData());
    return id;
}

Result<Performed> SharedRoom::note(Store& store, qint64 device, const QString& text)
{
    return store.perform(EditRecords{.table = u"device"_s, .ids = {device}, .values = {{"note"_L1, text}}});
}

Result<Joined> SharedRoom::join(const QString& name, const StepProgress& progress)
{
    KITCAMP_ASSIGN(const Invite invite, inviteTo(*desk));
    return joinCentre({path(name + u".kitcamp"_s), {}, invite, name}, desk.domain(), desk.clock(), progress);
}

std::unique_ptr<Store> SharedRoom::open(const QString& name)
{
    // Computers do not make the same ids.
    auto store = Store::open(path(name + u".kitcamp"_s), desk.domain(), desk.clock(), qHash(name));
    if (!store)
        qFatal("%s", why(store).constData());
    return *std::move(store);
}

Result<SyncReport> SharedRoom::sync(Store& store)
{
    KITCAMP_ASSIGN(const auto hub, openHub(hubOf(store)));
    return SyncSession(store, *hub).run();
}

QStringList SharedRoom::names() const
{
    return QDir(path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QMap<QString, QByteArray> SharedRoom::allBytes(const QString& folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return all;
}

} // namespace kitcamp::testkit
