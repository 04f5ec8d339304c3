// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// A folder with the file of one desk, a folder to meet in ("hub"), and whoever joins.
class SharedRoom
{
public:
    SharedRoom();

    Store& operator*() { return *desk; }
    Store* operator->() { return &*desk; }
    [[nodiscard]] QString path(const QString& name = QStringLiteral("centre.kitcamp")) const
    {
        return desk.filePath(name);
    }
    [[nodiscard]] QString hubFolder() const { return path(QStringLiteral("hub")); }
    [[nodiscard]] QString url() const { return QStringLiteral("folder:") + hubFolder(); }

    /// A model with two devices and a person.
    void fill();
    /// A device with the tag \p tag in the file of \p store; its id.
    static qint64 addDevice(Store& store, const QString& tag);
    [[nodiscard]] static Result<Performed> note(Store& store, qint64 device, const QString& text);

    [[nodiscard]] Result<void> share() { return shareCentre(*desk, url()); }
    /// "<name>.kitcamp", made by joining.
    [[nodiscard]] Result<Joined> join(const QString& name, const StepProgress& progress = {});
    /// The file that was made by join(name).
    [[nodiscard]] std::unique_ptr<Store> open(const QString& name);
    [[nodiscard]] static Result<SyncReport> sync(Store& store);
    /// Names in the room's folder.
    [[nodiscard]] QStringList names() const;
    /// Every file under \p folder with its bytes.
    [[nodiscard]] static QMap<QString, QByteArray> allBytes(const QString& folder);

    TestStore desk;
};

} // namespace kitcamp::testkit
