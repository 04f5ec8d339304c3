// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/records/recordvalues.h"
#include "views/common/workplace.h"

#include <QWidget>

namespace kitcamp {

/// The widget with which a person enters one field of a record, whatever its type.
class RecordField
{
public:
    virtual ~RecordField() = default;
    RecordField(const RecordField&) = delete;
    RecordField& operator=(const RecordField&) = delete;

    [[nodiscard]] virtual QWidget* widget() = 0;
    /// Shows a stored value.
    virtual void show(const QString& stored) = 0;
    /// The value as it is stored. Fails with a sentence where what was typed is no such value.
    [[nodiscard]] virtual Result<QString> value() const = 0;

    /// The fitting field for \p field; \p parent owns its widget.
    [[nodiscard]] static std::unique_ptr<RecordField> make(const FieldDescription& field,
                                                           Workplace& workplace, QWidget* parent);

protected:
    RecordField() = default;
};

} // namespace kitcamp
