// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QIODevice>

struct zip;
struct zip_file;

namespace kitcamp {

/// One part of a zip as a stream that ends, with an error, where it would unpack to too much.
class ZipPart : public QIODevice
{
public:
    ~ZipPart() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    /// True where the part was cut off because it is larger than allowed.
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    friend class ZipFile;
    ZipPart(zip_file* file, qint64 limit);
    [[nodiscard]] bool hasEndlessText(const char* data, qint64 size);

    zip_file* m_file;
    qint64 m_left;
    qint64 m_sinceTag = 0; ///< bytes since the last '<'
    bool m_tooLarge = false;
};

/// A zip opened for reading.
class ZipFile
{
public:
    [[nodiscard]] static Result<ZipFile> open(const QString& path);

    [[nodiscard]] bool contains(const QString& name) const;
    /// Null where there is no such part. The limit is in unpacked bytes.
    [[nodiscard]] std::unique_ptr<ZipPart> part(const QString& name, qint64 limit) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Closer> m_archive;
};

} // namespace kitcamp
