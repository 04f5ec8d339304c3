// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QList>
#include <QObject>

class QWidget;

namespace kitcamp {

/// Another file that a camp can be handed to at once.
struct NeighbourFile {
    QString path;
    QString name; ///< as partners see it
    QString log; ///< hex
    bool alliance = false;
};

/// The files beside the one of a window: those that stand open in other windows, and any that a person
/// chooses. The program's window has one as its child; a screen without it hands over by files alone.
class Neighbours : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those that are open now, without the window's own.
    [[nodiscard]] virtual QList<NeighbourFile> openFiles() const = 0;
    /// Opens \p path in a window beside, where it is not open yet.
    [[nodiscard]] virtual Result<NeighbourFile> open(const QString& path) = 0;
    /// Lets the handover \p bytes be reviewed in the window of \p path, which must be open.
    virtual void review(const QString& path, const QByteArray& bytes) = 0;

    /// The one of the window that \p widget stands in; null where there is none.
    [[nodiscard]] static Neighbours* of(const QWidget* widget);
};

} // namespace kitcamp
